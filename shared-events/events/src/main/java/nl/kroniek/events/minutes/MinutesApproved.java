package nl.kroniek.events.minutes;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * The published minutes are approved.
 *
 * @param in the later meeting that approved them; absent where nobody wrote it down
 * @param on when they were approved
 */
public record MinutesApproved(AssociationId association, MeetingId meeting, @Nullable MeetingId in,
        VagueDate on) implements MinutesEvent {}
