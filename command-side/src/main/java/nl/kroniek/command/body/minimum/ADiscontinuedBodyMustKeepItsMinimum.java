package nl.kroniek.command.body.minimum;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** What has ended plans nothing new to which a minimum could apply. */
public record ADiscontinuedBodyMustKeepItsMinimum(boolean ended) implements Rule {

    @Override
    public boolean holds() {
        return !ended;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
