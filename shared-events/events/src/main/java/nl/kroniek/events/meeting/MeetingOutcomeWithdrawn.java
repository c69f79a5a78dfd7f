package nl.kroniek.events.meeting;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/**
 * What was recorded of the outcome (opened, held, not held, not confirmed) was wrong; the meeting stands as it was
 * planned.
 */
public record MeetingOutcomeWithdrawn(AssociationId association, MeetingId meeting, String reason,
        VagueDate on) implements MeetingEvent {}
