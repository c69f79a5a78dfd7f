package nl.kroniek.command.decision.revoke;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** What no longer holds cannot be revoked once more. */
public record ARevokedDecisionMustNotBeRevokedAgain(boolean revoked) implements Rule {

    @Override
    public boolean holds() {
        return !revoked;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
