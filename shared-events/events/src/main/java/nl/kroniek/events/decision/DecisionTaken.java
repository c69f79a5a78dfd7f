package nl.kroniek.events.decision;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody decided.
 *
 * @param on when it was decided
 * @param meeting where it was decided
 * @param foreignNumber the number it had elsewhere before it came here
 */
public record DecisionTaken(AssociationId association, DecisionId decision, Party decidedBy, Standing standing,
        Resolution resolution, VagueDate on, @Nullable VagueDate effectiveFrom, @Nullable VagueDate effectiveUntil,
        @Nullable MeetingId meeting, @Nullable String foreignNumber) implements DecisionEvent {}
