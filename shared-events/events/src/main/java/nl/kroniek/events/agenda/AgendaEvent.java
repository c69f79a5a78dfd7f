package nl.kroniek.events.agenda;

import nl.kroniek.events.Event;
import nl.kroniek.events.MeetingId;

/** What happens to the agenda of a meeting. */
public sealed interface AgendaEvent extends Event permits AgendaItemPlaced, AgendaItemMoved, AgendaItemChanged,
        AgendaItemWithdrawn, AgendaItemCarriedOver, AgendaItemDecided, AgendaSent {
    MeetingId meeting();
}
