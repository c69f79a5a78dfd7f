package nl.kroniek.query.meeting.calendar;

import java.util.List;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.AttendanceFigures;
import nl.kroniek.events.meeting.FollowUp;
import nl.kroniek.events.meeting.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Why a meeting did not go ahead and what followed.
 *
 * @param figures absent where nobody counted
 * @param decidedBy absent where nobody wrote it down
 * @param followUp empty where it is not known
 * @param decidedOn when it was cancelled, not the planned day
 */
public record Cancellation(List<Reason> reasons, @Nullable AttendanceFigures figures, @Nullable Party decidedBy,
        List<FollowUp> followUp, VagueDate decidedOn) {}
