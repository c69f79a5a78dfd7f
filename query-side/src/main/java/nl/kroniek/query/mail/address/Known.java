package nl.kroniek.query.mail.address;

import nl.kroniek.events.invitation.Invitee;
import nl.kroniek.vault.Addressee;

/** Somebody who may be written to, whether or not there is an address. */
public record Known(Addressee whose, Sort sort, Invitee who) {

    /** What they are to the association. */
    public enum Sort {
        MEMBER, PERSON, ORGANISATION, GUEST
    }

    /** Names them within one page or answer. */
    public String key() {
        return switch (whose) {
            case Addressee.Person of -> of.person();
            case Addressee.Organisation of -> of.organisation();
            case Addressee.Guest of -> "gast-" + of.invitation();
        };
    }
}
