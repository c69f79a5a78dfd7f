package nl.kroniek.query.web.invitation;

import java.util.List;
import nl.kroniek.events.Kebab;
import nl.kroniek.query.meeting.invitations.InvitedEntry;
import nl.kroniek.query.meeting.invitations.MeetingInvitations;
import nl.kroniek.query.web.Desk;

/**
 * One invitation in a list or a form.
 *
 * @param value the answer as a command knows it; empty while there is none
 * @param answer in words, also while there is none
 * @param substitute who comes instead; empty where nobody does
 */
public record InvitedLine(int number, String name, String value, String answer, String substitute) {

    static List<InvitedLine> all(MeetingInvitations invitations, Desk desk) {
        return invitations.invited().stream().map(entry -> of(entry, desk)).toList();
    }

    /** The name of the field with its answer. */
    public String field() {
        return "antwoord-" + number;
    }

    /** The name of the field with who comes instead. */
    public String instead() {
        return "vervanger-" + number;
    }

    /** The name of the hidden field with the answer that stood there when the form was made. */
    public String stood() {
        return "stond-" + number;
    }

    private static InvitedLine of(InvitedEntry entry, Desk desk) {
        return new InvitedLine(entry.number(), desk.words().invitee(entry.who()),
                entry.answer() == null ? "" : Kebab.of(entry.answer()),
                entry.answer() == null ? desk.say("invitation.no-answer") : desk.words().word(entry.answer()),
                entry.substitute() == null ? "" : desk.words().text(entry.substitute()));
    }
}
