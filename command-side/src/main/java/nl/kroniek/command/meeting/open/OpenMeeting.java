package nl.kroniek.command.meeting.open;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** The chair opened the meeting; an absent day means the planned one. */
public record OpenMeeting(AssociationId association, MeetingId id, @Nullable VagueDate on) implements Command {}
