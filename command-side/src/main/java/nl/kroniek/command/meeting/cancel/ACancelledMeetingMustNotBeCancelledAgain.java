package nl.kroniek.command.meeting.cancel;

import nl.kroniek.command.meeting.MeetingStatus;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** What is cancelled stays cancelled. */
public record ACancelledMeetingMustNotBeCancelledAgain(MeetingStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status != MeetingStatus.CANCELLED;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
