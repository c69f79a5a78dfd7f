package nl.kroniek.log.follow;

import java.time.Duration;
import java.time.Instant;
import nl.kroniek.log.LogReader;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The log as Axon's processors read it. Axon's own event store tells a pooled processor of new events only when it
 * asks, twice a second; this one calls. And Axon's own ends at an event that this program cannot read; this one hands
 * out all, each as {@link nl.kroniek.log.Recorded}.
 */
public final class LogSource implements StreamableMessageSource<TrackedEventMessage<?>>, AutoCloseable {

    private final EventStorageEngine engine;
    private final LogReader log;
    private final HeadWatch head;

    /** @param interval how often somebody looks whether the log has grown */
    public LogSource(EventStorageEngine engine, LogReader log, Duration interval) {
        this.engine = engine;
        this.log = log;
        this.head = new HeadWatch(log::head, interval);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new LogStream(log, head, token);
    }

    @Override
    public TrackingToken createTailToken() {
        return engine.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return engine.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant when) {
        return engine.createTokenAt(when);
    }

    @Override
    public TrackingToken createTokenSince(Duration duration) {
        return engine.createTokenAt(Instant.now().minus(duration));
    }

    /** Looks at once, for somebody who waits. */
    public void hurry() {
        head.hurry();
    }

    @Override
    public void close() {
        head.close();
    }
}
