package nl.kroniek.log.follow;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.Recorded;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** One reader's way through the log, a page at a time. Used by one thread, as Axon's coordinator does. */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final int PAGE = 512;
    private static final long NAP_MILLIS = 5;

    private final LogReader log;
    private final HeadWatch head;
    private final Queue<TrackedEventMessage<?>> page = new ArrayDeque<>();
    private @Nullable TrackingToken read;
    private @Nullable Runnable callback;

    LogStream(LogReader log, HeadWatch head, @Nullable TrackingToken from) {
        this.log = log;
        this.head = head;
        this.read = from;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return hasNextAvailable() ? Optional.ofNullable(page.peek()) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable() {
        if (page.isEmpty() && position() < head.known()) {
            try (var events = log.events(position(), position() + PAGE)) {
                events.map(LogStream::message).forEach(event -> {
                    page.add(event);
                    read = event.trackingToken();
                });
            }
        }
        return !page.isEmpty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (!hasNextAvailable()) {
            if (System.nanoTime() >= deadline) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(NAP_MILLIS);
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable()) {
            TimeUnit.MILLISECONDS.sleep(NAP_MILLIS);
        }
        return page.remove();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable wake) {
        callback = wake;
        head.wakes(wake);
        return true;
    }

    @Override
    public void close() {
        if (callback != null) {
            head.forgets(callback);
        }
    }

    private static TrackedEventMessage<Recorded> message(Recorded recorded) {
        return new GenericTrackedEventMessage<>(new GlobalSequenceTrackingToken(recorded.position()),
                new GenericEventMessage<>(recorded.eventId(), recorded, recorded.metadata(), recorded.recordedAt()));
    }

    private long position() {
        return read == null ? -1 : read.position().orElse(-1);
    }
}
