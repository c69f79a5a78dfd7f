package nl.kroniek.query.plan.progress;

import nl.kroniek.events.DecisionId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** The activity goes on under somebody else. */
public record HandOver(Party to, VagueDate on, @Nullable DecisionId decision) {}
