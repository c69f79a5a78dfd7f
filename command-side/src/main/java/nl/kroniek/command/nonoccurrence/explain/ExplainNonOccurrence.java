package nl.kroniek.command.nonoccurrence.explain;

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
 * What is known now of why a meeting did not go ahead, whole: what is left out counts as not known.
 *
 * @param because why something that was recorded is wrong; needed only then
 */
public record ExplainNonOccurrence(AssociationId association, MeetingId id, List<Reason> reasons,
        @Nullable AttendanceFigures figures, @Nullable Party decidedBy, List<FollowUp> followUp, VagueDate decidedOn,
        @Nullable String because) implements Command {}
