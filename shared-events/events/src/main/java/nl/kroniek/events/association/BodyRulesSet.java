package nl.kroniek.events.association;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.VagueDate;

/**
 * What the association expects of some of its bodies from now on, in the place of what it expected of those before. It
 * forbids nothing: who does not meet it is pointed out.
 *
 * @param on from when on it is expected; unknown: always
 */
public record BodyRulesSet(AssociationId association, BodyScope scope, BodyRules rules,
        VagueDate on) implements AssociationEvent {}
