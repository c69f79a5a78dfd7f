package nl.kroniek.events.decision;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** A decision no longer holds; where another replaces it, that one is named. */
public record DecisionRevoked(AssociationId association, DecisionId decision, @Nullable DecisionId replacedBy,
        String reason, VagueDate on) implements DecisionEvent {}
