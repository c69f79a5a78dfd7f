package nl.kroniek.events.meeting;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/**
 * There never was such a meeting: somebody entered it by mistake, or twice. It leaves every list and count, and stays
 * to be found.
 */
public record MeetingEnteredByMistake(AssociationId association, MeetingId meeting, String reason,
        VagueDate on) implements MeetingEvent {}
