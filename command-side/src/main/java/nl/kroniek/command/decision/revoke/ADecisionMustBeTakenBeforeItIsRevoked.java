package nl.kroniek.command.decision.revoke;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** An intention or a study has nothing to revoke. */
public record ADecisionMustBeTakenBeforeItIsRevoked(boolean taken) implements Rule {

    @Override
    public boolean holds() {
        return taken;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
