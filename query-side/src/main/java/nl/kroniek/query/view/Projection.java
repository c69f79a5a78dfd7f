package nl.kroniek.query.view;

import nl.kroniek.events.Event;

/** What an event of one feature does to the rows of a view. A pure function: no clock, no random, no log, no I/O. */
@FunctionalInterface
public interface Projection<E extends Event, R> {

    void on(E event, Moment moment, Rows<R> rows);
}
