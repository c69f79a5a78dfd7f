package nl.kroniek.command.decision.revoke;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** A decision no longer holds. */
public record RevokeDecision(AssociationId association, DecisionId id, @Nullable DecisionId replacedBy, String reason,
        VagueDate on) implements Command {}
