package nl.kroniek.query.view;

import nl.kroniek.events.Event;

/**
 * An event and where it stands in the log.
 *
 * @param aggregate the thing it happened to
 */
public record Recording(Event event, String aggregate, Moment moment) {}
