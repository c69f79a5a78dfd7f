package nl.kroniek.events.agenda;

import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * An item stands on the agenda.
 *
 * @param place counted from one among the items that stand
 * @param from where it was carried over from; absent for an item that is new
 */
public record AgendaItemPlaced(AssociationId association, MeetingId meeting, AgendaItemId item, AgendaItem content,
        int place, @Nullable ItemOrigin from) implements AgendaEvent {}
