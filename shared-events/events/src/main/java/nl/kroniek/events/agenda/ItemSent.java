package nl.kroniek.events.agenda;

import nl.kroniek.events.AgendaItemId;

/** An item as it stood when the agenda was sent. */
public record ItemSent(AgendaItemId item, AgendaItem content) {}
