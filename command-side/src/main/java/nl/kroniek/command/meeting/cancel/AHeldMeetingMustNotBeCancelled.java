package nl.kroniek.command.meeting.cancel;

import nl.kroniek.command.meeting.MeetingStatus;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** What took place cannot be called off afterwards. */
public record AHeldMeetingMustNotBeCancelled(MeetingStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status != MeetingStatus.HELD;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
