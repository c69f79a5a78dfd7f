package nl.kroniek.command.meeting.withdraw;

import nl.kroniek.command.meeting.MeetingStatus;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** Only a cancellation can be withdrawn. */
public record TheMeetingMustBeCancelled(MeetingStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status == MeetingStatus.CANCELLED;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
