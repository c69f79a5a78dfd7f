package nl.kroniek.command.meeting.retract;

import nl.kroniek.command.meeting.MeetingStatus;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** What was not recorded cannot be taken back. */
public record AnOutcomeMustBeRecorded(MeetingStatus status) implements Rule {

    @Override
    public boolean holds() {
        return switch (status) {
            case OPENED, HELD, NOT_HELD, UNCONFIRMED -> true;
            case SCHEDULED, POSTPONED, CANCELLED, ENTERED_BY_MISTAKE -> false;
        };
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
