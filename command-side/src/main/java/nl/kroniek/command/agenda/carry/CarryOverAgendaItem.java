package nl.kroniek.command.agenda.carry;

import nl.kroniek.command.Command;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/** An item goes to the agenda of another meeting. */
public record CarryOverAgendaItem(AssociationId association, MeetingId id, AgendaItemId item, MeetingId to,
        VagueDate on) implements Command {}
