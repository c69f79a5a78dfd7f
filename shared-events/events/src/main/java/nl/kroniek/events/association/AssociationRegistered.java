package nl.kroniek.events.association;

import nl.kroniek.events.AssociationId;

/** An association of municipalities keeps its record here from now on. */
public record AssociationRegistered(AssociationId association, String name,
        String shortName) implements AssociationEvent {}
