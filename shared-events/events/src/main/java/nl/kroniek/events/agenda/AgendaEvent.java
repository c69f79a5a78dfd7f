package nl.kroniek.events.agenda;

import nl.kroniek.events.meeting.OfMeeting;

/** What happens to the agenda of a meeting. */
public sealed interface AgendaEvent extends OfMeeting permits AgendaItemPlaced, AgendaItemMoved, AgendaItemChanged,
        AgendaItemWithdrawn, AgendaItemCarriedOver, AgendaItemDecided, AgendaSent {}
