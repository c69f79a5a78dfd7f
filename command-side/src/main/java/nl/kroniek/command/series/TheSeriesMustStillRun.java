package nl.kroniek.command.series;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** A series that ended plans nothing and does not end again. */
public record TheSeriesMustStillRun(boolean ended) implements Rule {

    @Override
    public boolean holds() {
        return !ended;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
