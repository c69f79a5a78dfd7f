package nl.kroniek.log.checkpoint;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * Nothing is added to a log that ends before what was signed about it: other commits would take the places that were
 * vouched for. The code on the wire is {@code log-shorter-than-checkpoint}.
 */
public final class LogShorterThanCheckpoint extends EventStoreException {

    private static final long serialVersionUID = 1L;

    LogShorterThanCheckpoint() {
        super("The log is shorter than what was signed about it, so an old copy was restored: nothing can be added."
                + " Restore a newer copy, or begin a new signed history with kroniek.checkpoints.origin.");
    }
}
