package nl.kroniek.command.meeting.hold;

import nl.kroniek.command.meeting.MeetingStatus;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** A meeting takes place once. */
public record AHeldMeetingMustNotBeHeldAgain(MeetingStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status != MeetingStatus.HELD;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
