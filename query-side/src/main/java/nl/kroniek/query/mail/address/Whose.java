package nl.kroniek.query.mail.address;

import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.invitation.Invitee;
import nl.kroniek.query.meeting.invitations.InvitedEntry;
import nl.kroniek.vault.Addressee;

/**
 * Whose address is used for an invitation: a person or an organisation keeps one for all meetings, anybody else for
 * that one.
 */
public final class Whose {

    private Whose() {}

    public static Addressee of(InvitedEntry invited, MeetingId meeting) {
        return of(invited.who(), invited.number(), meeting);
    }

    static Addressee of(Invitee who, int number, MeetingId meeting) {
        return switch (who) {
            case Invitee.OfPerson of -> new Addressee.Person(of.person().value());
            case Invitee.OfParty of -> of.party() instanceof Party.OfOrganisation organisation
                    ? new Addressee.Organisation(organisation.organisation().value())
                    : new Addressee.Guest(meeting.value(), number);
        };
    }
}
