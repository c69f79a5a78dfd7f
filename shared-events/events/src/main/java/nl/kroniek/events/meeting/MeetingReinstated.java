package nl.kroniek.events.meeting;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/**
 * It was no mistake after all: the meeting stands as it stood before it was called one.
 */
public record MeetingReinstated(AssociationId association, MeetingId meeting, String reason,
        VagueDate on) implements MeetingEvent {}
