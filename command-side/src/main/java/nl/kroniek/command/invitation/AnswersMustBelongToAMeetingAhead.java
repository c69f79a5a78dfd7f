package nl.kroniek.command.invitation;

import nl.kroniek.command.meeting.MeetingStatus;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/**
 * Who is invited and who comes is a matter of a meeting that is still ahead. An answer that crosses a cancellation is
 * refused, so that the figures of the cancellation stay the figures of that moment and the sender knows it.
 */
public record AnswersMustBelongToAMeetingAhead(MeetingStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status == MeetingStatus.SCHEDULED || status == MeetingStatus.POSTPONED;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
