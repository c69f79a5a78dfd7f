package nl.kroniek.query.live.rebuild;

import nl.kroniek.query.replay.Rebuild;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.kroniek.log.LogReader;
import nl.kroniek.query.chronicle.Views;
import nl.kroniek.query.live.Generation;
import nl.kroniek.query.live.LiveViews;
import nl.kroniek.query.live.ViewProcessors;
import nl.kroniek.query.replay.Rebuild.State;
import nl.kroniek.query.replay.LiveIsMovingException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Works on the rebuilds that were asked for, one leader for each, and makes this process read what was switched to. All
 * of it stands in the database: who is killed goes on where it was when it starts again, and another takes over
 * meanwhile.
 */
final class RebuildLeader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildLeader.class);

    /** Since when this process leads, and how far it was then. */
    private record Led(long nanos, long done) {

        long eventsPerSecond(long now) {
            double seconds = (System.nanoTime() - nanos) / 1e9;
            return seconds < 0.2 ? 0 : Math.round((now - done) / seconds);
        }
    }

    private final RebuildDocuments documents;
    private final RebuildLocks locks;
    private final LiveViews views;
    private final ViewProcessors processors;
    private final LogReader log;
    private final RebuildCheck check;
    private final Sweeper sweeper;
    private final Duration interval;
    private final Map<Generation<?>, Led> led = new HashMap<>();
    private @Nullable ScheduledExecutorService thread;

    RebuildLeader(RebuildDocuments documents, RebuildLocks locks, LiveViews views, ViewProcessors processors,
            LogReader log, RebuildCheck check, Sweeper sweeper, Duration interval) {
        this.documents = documents;
        this.locks = locks;
        this.views = views;
        this.processors = processors;
        this.log = log;
        this.check = check;
        this.sweeper = sweeper;
        this.interval = interval;
    }

    @Override
    public synchronized void start() {
        var own = Executors.newScheduledThreadPool(1, Thread.ofPlatform().daemon().name("rebuild-leader").factory());
        own.scheduleWithFixedDelay(this::look, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
        thread = own;
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
            try {
                thread.awaitTermination(10, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        thread = null;
        led.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void look() {
        try {
            attend();
        } catch (RuntimeException trouble) {
            // The database may be away for a while; the next look tries again.
            LOG.warn("rebuilds cannot be attended to: {}", trouble.toString());
        }
    }

    private void attend() {
        views.look();
        processors.follow();
        Set<Generation<?>> mine = new HashSet<>();
        for (Rebuild rebuild : documents.unswept()) {
            var view = Views.named(rebuild.view()).orElse(null);
            if (view == null) {
                continue;
            }
            var generation = new Generation<>(view, rebuild.generation());
            if (rebuild.isRunning() && locks.take(rebuild.view())) {
                mine.add(generation);
                lead(rebuild, generation);
            } else if (!rebuild.isRunning() && sweeper.sweep(view, rebuild)) {
                documents.swept(rebuild);
            }
        }
        for (Generation<?> left : Set.copyOf(led.keySet())) {
            if (!mine.contains(left)) {
                processors.abandon(left);
                locks.release(left.view().name());
                led.remove(left);
            }
        }
    }

    private <R> void lead(Rebuild rebuild, Generation<R> generation) {
        long done = views.stored(generation).position() + 1;
        long total = log.head() + 1;
        var since = led.get(generation);
        if (since == null) {
            since = new Led(System.nanoTime(), done);
            led.put(generation, since);
            documents.begun(rebuild);
        }
        processors.build(generation);
        documents.progress(rebuild, done, total, since.eventsPerSecond(done));
        if (rebuild.state() == State.BUILDING && done >= total) {
            compare(rebuild, generation);
        }
    }

    /** While it is compared nothing writes to it. */
    private <R> void compare(Rebuild rebuild, Generation<R> generation) {
        processors.abandon(generation);
        try {
            check.compare(rebuild, generation);
        } catch (LiveIsMovingException moving) {
            LOG.info("{}; the comparison with its rebuild is tried again", moving.getMessage());
        } finally {
            processors.build(generation);
        }
    }
}
