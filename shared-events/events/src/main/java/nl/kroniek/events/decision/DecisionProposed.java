package nl.kroniek.events.decision;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** An intention or recommendation; nobody decided yet. */
public record DecisionProposed(AssociationId association, DecisionId decision, Party proposedBy, Resolution resolution,
        VagueDate on, @Nullable VagueDate effectiveFrom, @Nullable MeetingId meeting) implements DecisionEvent {}
