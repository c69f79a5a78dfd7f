package nl.kroniek.events.meeting;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting did not take place and nobody knows why. A reason that comes to light is {@code non-occurrence-completed}.
 *
 * @param on when that was established
 * @param note what is known of it
 */
public record MeetingNotHeld(AssociationId association, MeetingId meeting, VagueDate on,
        @Nullable String note) implements MeetingEvent {}
