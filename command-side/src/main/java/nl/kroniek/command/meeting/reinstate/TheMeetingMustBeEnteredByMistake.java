package nl.kroniek.command.meeting.reinstate;

import nl.kroniek.command.meeting.MeetingStatus;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** Only what was called a mistake can be reinstated. */
public record TheMeetingMustBeEnteredByMistake(MeetingStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status == MeetingStatus.ENTERED_BY_MISTAKE;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
