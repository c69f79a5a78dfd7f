package nl.kroniek.command.meeting.misses;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** A meeting did not take place and nobody knows why. */
public record MarkMeetingNotHeld(AssociationId association, MeetingId id, VagueDate on,
        @Nullable String note) implements Command {}
