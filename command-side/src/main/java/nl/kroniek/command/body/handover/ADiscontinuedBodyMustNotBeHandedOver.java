package nl.kroniek.command.body.handover;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** What has ended cannot go on under somebody else. */
public record ADiscontinuedBodyMustNotBeHandedOver(boolean ended) implements Rule {

    @Override
    public boolean holds() {
        return !ended;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
