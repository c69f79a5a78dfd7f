package nl.kroniek.command.agenda.withdraw;

import nl.kroniek.command.Command;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/** An item is taken off the agenda, for a reason that people can read later. */
public record WithdrawAgendaItem(AssociationId association, MeetingId id, AgendaItemId item, String reason,
        VagueDate on) implements Command {}
