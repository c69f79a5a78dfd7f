package nl.kroniek.command.organisation.register;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.organisation.OrganisationKind;

/** An organisation becomes known. */
public record RegisterOrganisation(AssociationId association, OrganisationId id, String name,
        OrganisationKind kind) implements Command {}
