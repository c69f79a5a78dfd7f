package nl.kroniek.command.meeting.open;

import nl.kroniek.command.meeting.MeetingStatus;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** Only what is still to come is opened. */
public record TheMeetingMustNotHaveBegun(MeetingStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status == MeetingStatus.SCHEDULED || status == MeetingStatus.POSTPONED
                || status == MeetingStatus.CANCELLED;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
