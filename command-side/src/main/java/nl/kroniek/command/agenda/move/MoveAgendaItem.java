package nl.kroniek.command.agenda.move;

import nl.kroniek.command.Command;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;

/**
 * An item gets another place on the agenda.
 *
 * @param to counted from one among the items that stand
 */
public record MoveAgendaItem(AssociationId association, MeetingId id, AgendaItemId item, int to) implements Command {}
