package nl.kroniek.events.nonoccurrence;

import java.util.List;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.AttendanceFigures;
import nl.kroniek.events.meeting.FollowUp;
import nl.kroniek.events.meeting.Reason;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of why a meeting did not go ahead, and of what came after it.
 *
 * @param reasons empty where nobody knows one
 * @param figures absent where nobody counted
 * @param decidedBy absent where nobody wrote it down
 * @param followUp empty where it is not known
 * @param decidedOn when it was decided, not the planned day
 */
public record Circumstances(List<Reason> reasons, @Nullable AttendanceFigures figures, @Nullable Party decidedBy,
        List<FollowUp> followUp, VagueDate decidedOn) {}
