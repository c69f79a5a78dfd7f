package nl.kroniek.command.reference;

import java.util.List;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.AssociationId;

/** Nothing can be recorded for an association that keeps no record here. */
public record TheAssociationMustBeRegistered(AssociationId association, boolean holds) implements Rule {

    @Override
    public Kind kind() {
        return Kind.UNKNOWN;
    }

    @Override
    public List<String> arguments() {
        return List.of(association.value());
    }
}
