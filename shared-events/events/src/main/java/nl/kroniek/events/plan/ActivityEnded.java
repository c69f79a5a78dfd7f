package nl.kroniek.events.plan;

import nl.kroniek.events.ActivityId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** An activity has ended. */
public record ActivityEnded(AssociationId association, PlanId plan, ActivityId activity, VagueDate on,
        @Nullable DecisionId decision) implements PlanEvent {}
