package nl.kroniek.query.web.invitation;

import java.util.List;
import nl.kroniek.query.meeting.invitations.MeetingInvitations;
import nl.kroniek.query.web.Desk;

/**
 * One invitation that was taken back, in a list.
 *
 * @param reason empty where nobody gave one
 */
public record WithdrawnLine(int number, String name, String reason) {

    static List<WithdrawnLine> all(MeetingInvitations invitations, Desk desk) {
        return invitations.withdrawn().stream()
                .map(entry -> new WithdrawnLine(entry.number(), desk.words().invitee(entry.who()),
                        entry.reason() == null ? "" : desk.words().text(entry.reason())))
                .toList();
    }
}
