package nl.kroniek.query.web.address;

import nl.kroniek.query.mail.address.Known;
import nl.kroniek.query.mail.address.Known.Sort;
import org.jspecify.annotations.Nullable;

/**
 * One who may be written to, in the form with addresses.
 *
 * @param kept the address as it stands; empty while there is none
 */
public record AddressLine(Known known, String name, String kept) {

    /** The name of the field with the address. */
    public String field() {
        return "adres-" + known.key();
    }

    /** The name of the hidden field with the address that stood there when the form was made. */
    public String stood() {
        return "stond-" + known.key();
    }

    public Sort sort() {
        return known.sort();
    }

    /** Whether somebody else gave another address since this form was made, and this is not that one either. */
    boolean isOvertaken(@Nullable String stood, String typed) {
        return stood != null && !stood.equals(kept) && !typed.equals(kept);
    }
}
