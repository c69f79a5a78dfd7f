package nl.kroniek.command.minutes.publish;

import nl.kroniek.command.meeting.MeetingStatus;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** Only a meeting that took place has minutes. */
public record TheMeetingMustBeHeld(MeetingStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status == MeetingStatus.HELD;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
