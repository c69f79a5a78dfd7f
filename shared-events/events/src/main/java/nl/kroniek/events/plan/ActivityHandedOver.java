package nl.kroniek.events.plan;

import nl.kroniek.events.ActivityId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.Party;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** An activity goes on under somebody else. */
public record ActivityHandedOver(AssociationId association, PlanId plan, ActivityId activity, Party to, VagueDate on,
        @Nullable DecisionId decision) implements PlanEvent {}
