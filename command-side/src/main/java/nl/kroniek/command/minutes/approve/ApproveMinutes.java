package nl.kroniek.command.minutes.approve;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** The published minutes are approved, most often in a later meeting. */
public record ApproveMinutes(AssociationId association, MeetingId id, @Nullable MeetingId in,
        VagueDate on) implements Command {}
