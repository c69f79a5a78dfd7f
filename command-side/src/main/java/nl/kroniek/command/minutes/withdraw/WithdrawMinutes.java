package nl.kroniek.command.minutes.withdraw;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/** The publication of the minutes is taken back, with their approval. */
public record WithdrawMinutes(AssociationId association, MeetingId id, String reason,
        VagueDate on) implements Command {}
