package nl.kroniek.events;

/**
 * How an event is called in the log: a short name that never changes, and the revision of its shape.
 *
 * @param name kebab-case, for example {@code meeting-cancelled}; never a class name, so classes may move
 * @param revision the one that is written today, from 1; older ones are lifted, see {@link Lift}
 */
public record EventType(String name, int revision, Class<? extends Event> type) {}
