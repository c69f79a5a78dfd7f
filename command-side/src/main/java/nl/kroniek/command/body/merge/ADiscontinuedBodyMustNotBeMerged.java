package nl.kroniek.command.body.merge;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** What has ended cannot go on in something else. */
public record ADiscontinuedBodyMustNotBeMerged(boolean ended) implements Rule {

    @Override
    public boolean holds() {
        return !ended;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
