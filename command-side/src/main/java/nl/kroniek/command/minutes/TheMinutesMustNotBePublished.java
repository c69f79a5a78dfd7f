package nl.kroniek.command.minutes;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** People may have read them: first take the minutes back. */
public record TheMinutesMustNotBePublished(boolean published) implements Rule {

    @Override
    public boolean holds() {
        return !published;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
