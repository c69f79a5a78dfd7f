package nl.kroniek.log.follow;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the head of the log a few times a second, and at once when somebody waits, and wakes who waits for it to
 * grow. It serves commits of this process and of others alike: one cheap read for all views, where each would
 * otherwise look twice a second.
 */
final class HeadWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HeadWatch.class);

    private final LongSupplier head;
    private final List<Runnable> waiting = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService thread = Executors.newScheduledThreadPool(1,
            Thread.ofPlatform().daemon().name("log-head").factory());
    private volatile long known = -1;

    HeadWatch(LongSupplier head, Duration interval) {
        this.head = head;
        thread.scheduleWithFixedDelay(this::look, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Global index of the last event, as of the last look. */
    long known() {
        return known;
    }

    void wakes(Runnable waiter) {
        waiting.add(waiter);
    }

    void forgets(Runnable waiter) {
        waiting.remove(waiter);
    }

    /** Looks at once, for somebody who waits. */
    void hurry() {
        thread.execute(this::look);
    }

    private void look() {
        try {
            long now = head.getAsLong();
            if (now > known) {
                known = now;
                waiting.forEach(HeadWatch::wake);
            }
        } catch (RuntimeException unreachable) {
            // The database may be away for a while; the next look tries again. Without this there would be no next
            // look.
            if (!thread.isShutdown()) {
                LOG.warn("the head of the log cannot be read: {}", unreachable.toString());
            }
        }
    }

    /** One that is just going away keeps nobody else asleep. */
    private static void wake(Runnable waiter) {
        try {
            waiter.run();
        } catch (RuntimeException gone) {
            LOG.debug("somebody who waited for the log does so no more: {}", gone.toString());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
