package nl.kroniek.command.decision.take;

import nl.kroniek.command.Command;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.decision.Resolution;
import nl.kroniek.events.decision.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Somebody decided. An absent standing means resolved.
 *
 * @param agendaItem the item of that meeting's agenda that it was about
 */
public record TakeDecision(AssociationId association, DecisionId id, Party decidedBy, @Nullable Standing standing,
        Resolution resolution, VagueDate on, @Nullable VagueDate effectiveFrom, @Nullable VagueDate effectiveUntil,
        @Nullable MeetingId meeting, @Nullable String foreignNumber,
        @Nullable AgendaItemId agendaItem) implements Command {

    /** About no item of an agenda. */
    public TakeDecision(AssociationId association, DecisionId id, Party decidedBy, @Nullable Standing standing,
            Resolution resolution, VagueDate on, @Nullable VagueDate effectiveFrom, @Nullable VagueDate effectiveUntil,
            @Nullable MeetingId meeting, @Nullable String foreignNumber) {
        this(association, id, decidedBy, standing, resolution, on, effectiveFrom, effectiveUntil, meeting,
                foreignNumber, null);
    }
}
