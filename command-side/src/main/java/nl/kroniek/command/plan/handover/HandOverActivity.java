package nl.kroniek.command.plan.handover;

import nl.kroniek.command.Command;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.Party;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** An activity goes on under somebody else. */
public record HandOverActivity(AssociationId association, PlanId id, ActivityId activity, Party to, VagueDate on,
        @Nullable DecisionId decision) implements Command {}
