package nl.kroniek.command.reference;

import java.util.List;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.DecisionId;

/** The decision that is named must be known to this association. */
public record TheDecisionMustExist(String field, DecisionId named, boolean holds) implements Rule {

    @Override
    public List<String> arguments() {
        return List.of(named.value());
    }
}
