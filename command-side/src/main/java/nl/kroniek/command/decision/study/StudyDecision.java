package nl.kroniek.command.decision.study;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.decision.Resolution;
import org.jspecify.annotations.Nullable;

/** It is being looked into; nobody decided yet. */
public record StudyDecision(AssociationId association, DecisionId id, Party studiedBy, Resolution resolution,
        VagueDate on, @Nullable VagueDate effectiveFrom, @Nullable MeetingId meeting) implements Command {}
