package nl.kroniek.command.nonoccurrence.explain;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** Only what was cancelled, postponed or not held asks for an explanation. */
public record TheMeetingMustNotHaveGoneAhead(boolean missed) implements Rule {

    @Override
    public boolean holds() {
        return missed;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
