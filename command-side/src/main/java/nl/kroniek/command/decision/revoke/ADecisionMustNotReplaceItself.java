package nl.kroniek.command.decision.revoke;

import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.DecisionId;
import org.jspecify.annotations.Nullable;

/** What replaces a decision is another decision. */
public record ADecisionMustNotReplaceItself(DecisionId decision, @Nullable DecisionId replacedBy) implements Rule {

    @Override
    public boolean holds() {
        return !decision.equals(replacedBy);
    }

    @Override
    public String field() {
        return "/replacedBy";
    }
}
