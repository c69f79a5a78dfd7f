package nl.kroniek.events.meeting;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/**
 * The chair closed a meeting that was held.
 *
 * @param on the day and the time it really ended
 */
public record MeetingClosed(AssociationId association, MeetingId meeting, VagueDate on) implements MeetingEvent {}
