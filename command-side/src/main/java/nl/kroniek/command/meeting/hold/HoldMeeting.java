package nl.kroniek.command.meeting.hold;

import java.time.LocalTime;
import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Figure;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting took place.
 *
 * @param on absent: when it was opened, otherwise the planned date
 * @param ended when it really ended that day
 */
public record HoldMeeting(AssociationId association, MeetingId id, @Nullable VagueDate on, @Nullable Figure attendance,
        @Nullable String impression, @Nullable LocalTime ended) implements Command {}
