package nl.kroniek.command.meeting.mistake;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/** There never was such a meeting. */
public record MarkEnteredByMistake(AssociationId association, MeetingId id, String reason,
        VagueDate on) implements Command {}
