package nl.kroniek.command.meeting.hold;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Figure;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** A meeting took place; an absent date means the planned one. */
public record HoldMeeting(AssociationId association, MeetingId id, @Nullable VagueDate on, @Nullable Figure attendance,
        @Nullable String impression) implements Command {}
