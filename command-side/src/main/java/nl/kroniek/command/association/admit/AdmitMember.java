package nl.kroniek.command.association.admit;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.VagueDate;

/** A municipality is a member, since a date that may only be known as of. */
public record AdmitMember(AssociationId association, OrganisationId member, VagueDate on) implements Command {

    /** The association is its own aggregate. */
    @Override
    public AssociationId id() {
        return association;
    }
}
