package nl.kroniek.events.plan;

import nl.kroniek.events.ActivityId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.Party;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * An activity goes on under somebody else.
 *
 * @param to who has it from then on
 * @param on since when
 * @param decision by which; absent where there was none, or none is known
 */
public record ActivityHandedOver(AssociationId association, PlanId plan, ActivityId activity, Party to, VagueDate on,
        @Nullable DecisionId decision) implements PlanEvent {}
