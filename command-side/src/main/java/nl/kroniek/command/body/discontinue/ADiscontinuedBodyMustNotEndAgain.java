package nl.kroniek.command.body.discontinue;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** A body ends once. */
public record ADiscontinuedBodyMustNotEndAgain(boolean ended) implements Rule {

    @Override
    public boolean holds() {
        return !ended;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
