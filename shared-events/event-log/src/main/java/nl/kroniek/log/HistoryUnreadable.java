package nl.kroniek.log;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a thing cannot be read by this program, so nothing is decided upon that thing: what cannot
 * be read may forbid it. All other things go on.
 */
public final class HistoryUnreadable extends EventStoreException {

    private static final long serialVersionUID = 1L;

    private final String aggregateId;
    private final long position;

    /**
     * @param aggregateId the thing it happened to
     * @param position global index of the event that cannot be read
     * @param type its name as it is stored
     */
    public HistoryUnreadable(String aggregateId, long position, String type, @Nullable RuntimeException why) {
        super("Event " + position + " (" + type + ") of " + aggregateId + " cannot be read by this program.", why);
        this.aggregateId = aggregateId;
        this.position = position;
    }

    public static HistoryUnreadable at(UnreadableEvent event) {
        return new HistoryUnreadable(event.aggregateId(), event.position(), event.type(), null);
    }

    public String aggregateId() {
        return aggregateId;
    }

    public long position() {
        return position;
    }
}
