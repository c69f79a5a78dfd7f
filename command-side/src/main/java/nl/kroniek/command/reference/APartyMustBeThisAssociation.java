package nl.kroniek.command.reference;

import java.util.List;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.AssociationId;

/** A record speaks of its own association; others are organisations to it. */
public record APartyMustBeThisAssociation(String field, AssociationId named, boolean holds) implements Rule {

    @Override
    public List<String> arguments() {
        return List.of(named.value());
    }
}
