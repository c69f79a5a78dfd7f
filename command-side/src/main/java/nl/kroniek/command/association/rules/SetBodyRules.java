package nl.kroniek.command.association.rules;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.association.BodyRules;
import nl.kroniek.events.association.BodyScope;

/** What the association expects of some of its bodies; all absent: nothing any more. */
public record SetBodyRules(AssociationId association, BodyScope scope, BodyRules rules,
        VagueDate on) implements Command {

    @Override
    public AssociationId id() {
        return association;
    }
}
