package nl.kroniek.query.mail.address;

import nl.kroniek.events.Kebab;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.PersonId;
import nl.kroniek.vault.Addressee;
import org.jspecify.annotations.Nullable;

/**
 * One who may be written to, as the API gives it.
 *
 * @param kind member, person, organisation or guest
 * @param person absent unless it is one; so are {@code organisation}, {@code meeting} and {@code invitation}
 * @param address absent while there is none
 */
record AddressEntry(String kind, @Nullable PersonId person, @Nullable OrganisationId organisation,
        @Nullable MeetingId meeting, @Nullable Integer invitation, @Nullable String address) {

    static AddressEntry of(Known known, @Nullable String address) {
        String kind = Kebab.of(known.sort());
        return switch (known.whose()) {
            case Addressee.Person of -> new AddressEntry(kind, new PersonId(of.person()), null, null, null, address);
            case Addressee.Organisation of ->
                new AddressEntry(kind, null, new OrganisationId(of.organisation()), null, null, address);
            case Addressee.Guest of ->
                new AddressEntry(kind, null, null, new MeetingId(of.meeting()), of.invitation(), address);
        };
    }
}
