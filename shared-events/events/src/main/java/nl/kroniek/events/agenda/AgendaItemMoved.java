package nl.kroniek.events.agenda;

import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;

/**
 * An item gets another place among the items that stand.
 *
 * @param from its place until now, counted from one
 * @param to its place from now on
 */
public record AgendaItemMoved(AssociationId association, MeetingId meeting, AgendaItemId item, int from,
        int to) implements AgendaEvent {}
