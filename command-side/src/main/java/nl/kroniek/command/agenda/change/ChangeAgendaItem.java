package nl.kroniek.command.agenda.change;

import nl.kroniek.command.Command;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.agenda.AgendaItem;

/** An item reads differently: all of it, as it has to be. */
public record ChangeAgendaItem(AssociationId association, MeetingId id, AgendaItemId item,
        AgendaItem content) implements Command {}
