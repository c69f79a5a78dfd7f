package nl.kroniek.command.decision.take;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.decision.Resolution;
import nl.kroniek.events.decision.Standing;
import org.jspecify.annotations.Nullable;

/** Somebody decided. An absent standing means resolved. */
public record TakeDecision(AssociationId association, DecisionId id, Party decidedBy, @Nullable Standing standing,
        Resolution resolution, VagueDate on, @Nullable VagueDate effectiveFrom, @Nullable VagueDate effectiveUntil,
        @Nullable MeetingId meeting, @Nullable String foreignNumber) implements Command {}
