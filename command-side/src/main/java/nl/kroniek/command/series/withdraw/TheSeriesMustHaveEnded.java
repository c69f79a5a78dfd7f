package nl.kroniek.command.series.withdraw;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** Only an end can be taken back. */
public record TheSeriesMustHaveEnded(boolean holds) implements Rule {

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
