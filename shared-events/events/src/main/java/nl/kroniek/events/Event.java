package nl.kroniek.events;

/**
 * A fact that was recorded. Every event says which association it belongs to; its business date, where it has one, is
 * a date called {@code on}. When it was recorded is a matter of the log, never of the event.
 */
public interface Event {

    AssociationId association();
}
