package nl.kroniek.command.meeting;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** Nothing happens to a meeting that never was, but that it is reinstated or mended. */
public record TheMeetingMustNotBeEnteredByMistake(MeetingStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status != MeetingStatus.ENTERED_BY_MISTAKE;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
