package nl.kroniek.events.decision;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * An intention or recommendation; nobody decided yet.
 *
 * @param on when it was proposed
 * @param effectiveFrom from when it is meant to hold
 * @param meeting where it was proposed; absent where that was in none
 */
public record DecisionProposed(AssociationId association, DecisionId decision, Party proposedBy, Resolution resolution,
        VagueDate on, @Nullable VagueDate effectiveFrom, @Nullable MeetingId meeting) implements DecisionEvent {}
