package nl.kroniek.events.association;

import nl.kroniek.events.AssociationId;

/**
 * An association of municipalities keeps its record here from now on. Its id is its part of every address.
 *
 * @param name in full
 * @param shortName as people say it, for example VGG
 */
public record AssociationRegistered(AssociationId association, String name,
        String shortName) implements AssociationEvent {}
