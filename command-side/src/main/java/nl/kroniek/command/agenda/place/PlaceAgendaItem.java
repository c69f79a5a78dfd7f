package nl.kroniek.command.agenda.place;

import nl.kroniek.command.Command;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.agenda.AgendaItem;
import org.jspecify.annotations.Nullable;

/**
 * An item is put on the agenda of a meeting.
 *
 * @param place counted from one; absent: last
 */
public record PlaceAgendaItem(AssociationId association, MeetingId id, AgendaItemId item, AgendaItem content,
        @Nullable Integer place) implements Command {}
