package nl.kroniek.events.meeting;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/**
 * It is not confirmed that a meeting took place.
 *
 * @param note what is known, and where it was read
 * @param on when that was established
 */
public record MeetingOutcomeUnconfirmed(AssociationId association, MeetingId meeting, String note,
        VagueDate on) implements MeetingEvent {}
