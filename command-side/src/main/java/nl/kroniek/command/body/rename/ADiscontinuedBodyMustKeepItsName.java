package nl.kroniek.command.body.rename;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** Of what has ended the last name is its name. */
public record ADiscontinuedBodyMustKeepItsName(boolean ended) implements Rule {

    @Override
    public boolean holds() {
        return !ended;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
