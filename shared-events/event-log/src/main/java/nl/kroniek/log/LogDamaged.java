package nl.kroniek.log;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The stored log breaks its own rules. Reading stops: going on would pass over something that was recorded. */
public final class LogDamaged extends EventStoreException {

    private static final long serialVersionUID = 1L;

    LogDamaged(String message) {
        super(message);
    }

    static LogDamaged hole(long ordinal) {
        return new LogDamaged("Commit " + ordinal + " is missing from the log, while later ones are there."
                + " Restore the log from a copy; the check names everything that is wrong.");
    }
}
