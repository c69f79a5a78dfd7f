package nl.kroniek.events.decision;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision no longer holds.
 *
 * @param replacedBy the one that holds instead; absent where none does
 * @param reason why, in a sentence
 * @param on since when it does not hold
 */
public record DecisionRevoked(AssociationId association, DecisionId decision, @Nullable DecisionId replacedBy,
        String reason, VagueDate on) implements DecisionEvent {}
