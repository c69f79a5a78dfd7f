package nl.kroniek.events.plan;

import nl.kroniek.events.ActivityId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * An activity has ended. It can still be reported, but neither end again nor be handed over.
 *
 * @param on when it ended
 * @param decision that ended it; absent where none did, or none is known
 */
public record ActivityEnded(AssociationId association, PlanId plan, ActivityId activity, VagueDate on,
        @Nullable DecisionId decision) implements PlanEvent {}
