package nl.kroniek.events.minutes;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/**
 * The publication, and the approval where there was one, is taken back: it was the wrong document, or not done yet.
 */
public record MinutesWithdrawn(AssociationId association, MeetingId meeting, String reason,
        VagueDate on) implements MinutesEvent {}
