package nl.kroniek.command.decision.propose;

import nl.kroniek.command.Command;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.decision.Resolution;
import org.jspecify.annotations.Nullable;

/**
 * Somebody intends or recommends; nobody decided yet.
 *
 * @param agendaItem the item of that meeting's agenda that it was about
 */
public record ProposeDecision(AssociationId association, DecisionId id, Party proposedBy, Resolution resolution,
        VagueDate on, @Nullable VagueDate effectiveFrom, @Nullable MeetingId meeting,
        @Nullable AgendaItemId agendaItem) implements Command {

    /** About no item of an agenda. */
    public ProposeDecision(AssociationId association, DecisionId id, Party proposedBy, Resolution resolution,
            VagueDate on,
            @Nullable VagueDate effectiveFrom, @Nullable MeetingId meeting) {
        this(association, id, proposedBy, resolution, on, effectiveFrom, meeting, null);
    }
}
