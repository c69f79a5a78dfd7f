package nl.kroniek.events.meeting;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/**
 * The chair opened the meeting.
 *
 * @param on the day and, where somebody wrote it down, the time it really began
 */
public record MeetingOpened(AssociationId association, MeetingId meeting, VagueDate on) implements MeetingEvent {}
