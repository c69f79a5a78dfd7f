package nl.kroniek.command.decision.propose;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.decision.Resolution;
import org.jspecify.annotations.Nullable;

/** Somebody intends or recommends; nobody decided yet. */
public record ProposeDecision(AssociationId association, DecisionId id, Party proposedBy, Resolution resolution,
        VagueDate on, @Nullable VagueDate effectiveFrom, @Nullable MeetingId meeting) implements Command {}
