package nl.kroniek.events.agenda;

import nl.kroniek.events.AgendaItemId;

/**
 * An item as it stood when the agenda was sent.
 *
 * @param content all of it, so that it can be read after the item changed
 */
public record ItemSent(AgendaItemId item, AgendaItem content) {}
