package nl.kroniek.query.meeting.invitations;

import nl.kroniek.events.VagueDate;
import nl.kroniek.events.invitation.Answer;
import nl.kroniek.events.invitation.Invitee;
import org.jspecify.annotations.Nullable;

/**
 * One invitation with the answer that counts now.
 *
 * @param number names it within its meeting
 * @param answer absent while there is none
 * @param substitute who comes instead; only with that answer
 * @param answeredOn when; unknown while there is no answer
 */
public record InvitedEntry(int number, Invitee who, @Nullable Answer answer, @Nullable String substitute,
        VagueDate answeredOn) {

    static InvitedEntry unanswered(int number, Invitee who) {
        return new InvitedEntry(number, who, null, null, VagueDate.unknown());
    }
}
