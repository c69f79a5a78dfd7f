package nl.kroniek.events.organisation;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.OrganisationId;

/** An organisation is known: a municipality, a province, a partner. */
public record OrganisationRegistered(AssociationId association, OrganisationId organisation, String name,
        OrganisationKind kind) implements OrganisationEvent {}
