package nl.kroniek.command.meeting.reinstate;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/** It was no mistake after all. */
public record ReinstateMeeting(AssociationId association, MeetingId id, String reason,
        VagueDate on) implements Command {}
