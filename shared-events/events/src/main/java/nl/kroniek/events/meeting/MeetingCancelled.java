package nl.kroniek.events.meeting;

import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting does not go ahead.
 *
 * @param reasons at least one
 * @param decidedBy absent where nobody wrote it down
 * @param followUp empty where it is not known
 * @param on when it was cancelled, not the planned day
 */
public record MeetingCancelled(AssociationId association, MeetingId meeting, List<Reason> reasons,
        @Nullable AttendanceFigures figures, @Nullable Party decidedBy, List<FollowUp> followUp,
        VagueDate on) implements MeetingEvent {}
