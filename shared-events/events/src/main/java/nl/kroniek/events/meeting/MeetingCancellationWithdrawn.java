package nl.kroniek.events.meeting;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/**
 * A cancellation is undone; the meeting stands as it was planned, or as it was postponed.
 *
 * @param reason why, in a sentence
 * @param on when it was undone
 */
public record MeetingCancellationWithdrawn(AssociationId association, MeetingId meeting, String reason,
        VagueDate on) implements MeetingEvent {}
