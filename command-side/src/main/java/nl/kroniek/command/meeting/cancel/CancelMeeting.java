package nl.kroniek.command.meeting.cancel;

import java.util.List;
import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.AttendanceFigures;
import nl.kroniek.events.meeting.FollowUp;
import nl.kroniek.events.meeting.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A meeting does not go ahead, for reasons that people can read later.
 *
 * @param agendaItems items of its agenda that go to another meeting; each is a follow-up too
 */
public record CancelMeeting(AssociationId association, MeetingId id, List<Reason> reasons,
        @Nullable AttendanceFigures figures, @Nullable Party decidedBy, List<FollowUp> followUp,
        VagueDate on, List<ItemGoing> agendaItems) implements Command {

    /** Nothing of its agenda goes elsewhere. */
    public CancelMeeting(AssociationId association, MeetingId id, List<Reason> reasons,
            @Nullable AttendanceFigures figures, @Nullable Party decidedBy, List<FollowUp> followUp, VagueDate on) {
        this(association, id, reasons, figures, decidedBy, followUp, on, List.of());
    }
}
