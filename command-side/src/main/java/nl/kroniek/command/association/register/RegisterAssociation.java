package nl.kroniek.command.association.register;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;

/** An association of municipalities begins to keep its record here; the slug is the association itself. */
public record RegisterAssociation(AssociationId association, String name, String shortName) implements Command {

    /** The association is its own aggregate. */
    @Override
    public AssociationId id() {
        return association;
    }
}
