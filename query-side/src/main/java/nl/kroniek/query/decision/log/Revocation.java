package nl.kroniek.query.decision.log;

import nl.kroniek.events.DecisionId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** A decision no longer holds; another may stand in its place. */
public record Revocation(@Nullable DecisionId replacedBy, String reason, VagueDate on) {}
