package nl.kroniek.events.meeting;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Figure;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting took place.
 *
 * @param attendance how many came, where somebody wrote it down
 * @param impression what the source says of the attendance in words
 */
public record MeetingHeld(AssociationId association, MeetingId meeting, VagueDate on, @Nullable Figure attendance,
        @Nullable String impression) implements MeetingEvent {}
