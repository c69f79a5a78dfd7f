package nl.kroniek.command.decision.study;

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
 * It is being looked into; nobody decided yet.
 *
 * @param agendaItem the item of that meeting's agenda that it was about
 */
public record StudyDecision(AssociationId association, DecisionId id, Party studiedBy, Resolution resolution,
        VagueDate on, @Nullable VagueDate effectiveFrom, @Nullable MeetingId meeting,
        @Nullable AgendaItemId agendaItem) implements Command {

    /** About no item of an agenda. */
    public StudyDecision(AssociationId association, DecisionId id, Party studiedBy, Resolution resolution, VagueDate on,
            @Nullable VagueDate effectiveFrom, @Nullable MeetingId meeting) {
        this(association, id, studiedBy, resolution, on, effectiveFrom, meeting, null);
    }
}
