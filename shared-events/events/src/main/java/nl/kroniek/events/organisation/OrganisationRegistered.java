package nl.kroniek.events.organisation;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.OrganisationId;

/**
 * An organisation is known: a municipality, a province, a partner. That makes it no member.
 *
 * @param name as it calls itself, for example "gemeente Veendam"
 */
public record OrganisationRegistered(AssociationId association, OrganisationId organisation, String name,
        OrganisationKind kind) implements OrganisationEvent {}
