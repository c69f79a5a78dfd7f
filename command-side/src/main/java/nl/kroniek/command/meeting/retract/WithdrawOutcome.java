package nl.kroniek.command.meeting.retract;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/** What was recorded of the outcome was wrong. */
public record WithdrawOutcome(AssociationId association, MeetingId id, String reason,
        VagueDate on) implements Command {}
