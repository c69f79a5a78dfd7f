package nl.kroniek.command.meeting.withdraw;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/** A cancellation is undone. */
public record WithdrawCancellation(AssociationId association, MeetingId id, String reason,
        VagueDate on) implements Command {}
