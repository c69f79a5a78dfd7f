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

/** A meeting does not go ahead, for reasons that people can read later. */
public record CancelMeeting(AssociationId association, MeetingId id, List<Reason> reasons,
        @Nullable AttendanceFigures figures, @Nullable Party decidedBy, List<FollowUp> followUp,
        VagueDate on) implements Command {}
