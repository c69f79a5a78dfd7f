package nl.kroniek.command.plan.end;

import nl.kroniek.command.Command;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** An activity has ended. */
public record EndActivity(AssociationId association, PlanId id, ActivityId activity, VagueDate on,
        @Nullable DecisionId decision) implements Command {}
