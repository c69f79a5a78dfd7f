package nl.kroniek.command.minutes;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** What nobody could read is not approved, and not taken back. */
public record TheMinutesMustBePublished(boolean published) implements Rule {

    @Override
    public boolean holds() {
        return published;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
