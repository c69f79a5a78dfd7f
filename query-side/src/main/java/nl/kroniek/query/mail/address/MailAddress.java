package nl.kroniek.query.mail.address;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** One mail address and nothing beside it, as a server on the internet takes it. */
public final class MailAddress {

    private static final int LONGEST = 254;
    /** One at sign; letters, figures and signs that need no quotes; a domain with a dot. */
    private static final Pattern SHAPE = Pattern
            .compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    private MailAddress() {}

    /** The address as it is kept; empty when what was typed is none, is several, or has a name with it. */
    public static Optional<String> read(String typed) {
        String address = typed.strip();
        if (address.length() > LONGEST || !SHAPE.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            InternetAddress strict = new InternetAddress(address, true);
            return address.equals(strict.getAddress()) && strict.getPersonal() == null
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (AddressException none) {
            return Optional.empty();
        }
    }
}
