package nl.kroniek.query.plan.progress;

import nl.kroniek.events.DecisionId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** The activity has ended. */
public record Ending(VagueDate on, @Nullable DecisionId decision) {}
