package nl.kroniek.events.decision;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * It is being looked into; nobody decided yet.
 *
 * @param resolution what is looked into
 * @param on when that began
 * @param effectiveFrom from when it is meant to hold
 * @param meeting where that was agreed; absent where that was in none
 */
public record DecisionPutUnderStudy(AssociationId association, DecisionId decision, Party studiedBy,
        Resolution resolution, VagueDate on, @Nullable VagueDate effectiveFrom,
        @Nullable MeetingId meeting) implements DecisionEvent {}
