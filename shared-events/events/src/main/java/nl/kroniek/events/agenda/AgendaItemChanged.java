package nl.kroniek.events.agenda;

import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;

/**
 * An item reads differently from now on.
 *
 * @param previously what it said until now
 */
public record AgendaItemChanged(AssociationId association, MeetingId meeting, AgendaItemId item, AgendaItem previously,
        AgendaItem content) implements AgendaEvent {}
