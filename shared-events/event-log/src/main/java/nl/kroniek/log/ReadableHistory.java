package nl.kroniek.log;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.jspecify.annotations.Nullable;

/**
 * The history of one thing, event by event, each read to the bottom before it is handed on. Axon's own stream reads one
 * ahead, so that nobody gets the event before one that cannot be read; and it opens contents in the midst of an
 * aggregate, where a fault of reading looks like a fault of deciding.
 */
final class ReadableHistory implements DomainEventStream {

    private final Iterator<LogEntry.OfAggregate> stored;
    private final Function<LogEntry.OfAggregate, DomainEventStream> reading;
    private final Queue<DomainEventMessage<?>> read = new ArrayDeque<>();
    private @Nullable Long last;

    /** @param reading makes events of a stored one: one, or none or several where an upcaster says so */
    ReadableHistory(Iterator<LogEntry.OfAggregate> stored, Function<LogEntry.OfAggregate, DomainEventStream> reading) {
        this.stored = stored;
        this.reading = reading;
    }

    /** @throws HistoryUnreadable when there is a next one, and it cannot be read */
    @Override
    public boolean hasNext() {
        while (read.isEmpty() && stored.hasNext()) {
            read(stored.next());
        }
        return !read.isEmpty();
    }

    @Override
    public DomainEventMessage<?> next() {
        mustHaveNext();
        return read.remove();
    }

    @Override
    public DomainEventMessage<?> peek() {
        mustHaveNext();
        return read.element();
    }

    @Override
    public @Nullable Long getLastSequenceNumber() {
        return last;
    }

    private void mustHaveNext() {
        if (!hasNext()) {
            throw new NoSuchElementException("the history ends here");
        }
    }

    private void read(LogEntry.OfAggregate event) {
        try {
            reading.apply(event).forEachRemaining(message -> {
                message.getPayload();
                message.getMetaData();
                read.add(message);
            });
            last = event.getSequenceNumber();
        } catch (RuntimeException fault) {
            throw new HistoryUnreadable(event.getAggregateIdentifier(), Positions.of(event.trackingToken()),
                    event.leaf().type(), fault);
        }
    }
}
