package nl.kroniek.query.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.follow.LogSource;
import nl.kroniek.query.chronicle.Views;
import nl.kroniek.query.view.View;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * One of Axon's pooled streaming processors per live view, named after its generation, and one for each view that this
 * process builds again. Rebuilding has threads of its own, so that people do not wait for it.
 */
public final class ViewProcessors implements SmartLifecycle {

    private final LiveViews views;
    private final EventStorageEngine engine;
    private final LogReader log;
    private final TokenStore tokens;
    private final ViewMonitors monitors;
    private final LiveViewSettings settings;
    private final Runnable betweenRowsAndToken;
    private final Map<Generation<?>, PooledStreamingEventProcessor> live = new LinkedHashMap<>();
    private final Map<Generation<?>, PooledStreamingEventProcessor> building = new LinkedHashMap<>();
    private @Nullable Running running;

    private record Running(LogSource events, ViewFeeds live, ViewFeeds building) {}

    public ViewProcessors(LiveViews views, EventStorageEngine engine, LogReader log, TokenStore tokens,
            ViewMonitors monitors, LiveViewSettings settings) {
        this(views, engine, log, tokens, monitors, settings, () -> {});
    }

    ViewProcessors(LiveViews views, EventStorageEngine engine, LogReader log, TokenStore tokens,
            ViewMonitors monitors, LiveViewSettings settings, Runnable betweenRowsAndToken) {
        this.views = views;
        this.engine = engine;
        this.log = log;
        this.tokens = tokens;
        this.monitors = monitors;
        this.settings = settings;
        this.betweenRowsAndToken = betweenRowsAndToken;
    }

    @Override
    public synchronized void start() {
        var events = new LogSource(engine, log, settings.lookInterval());
        running = new Running(events, feeds("view", settings.segments()), feeds("rebuild", 1));
        views.hurriedBy(events::hurry);
        views.look();
        follow();
    }

    @Override
    public synchronized void stop() {
        views.hurriedBy(() -> {});
        List.of(live, building).forEach(some -> {
            some.values().forEach(PooledStreamingEventProcessor::shutDown);
            some.clear();
        });
        if (running != null) {
            List.of(running.live(), running.building()).forEach(ViewFeeds::close);
            running.events().close();
        }
        running = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    /** Feeds the generations that are live now, and no longer those that were. */
    public synchronized void follow() {
        for (View<?> view : Views.ALL) {
            Generation<?> now = views.live(view);
            if (running != null && !live.containsKey(now)) {
                abandon(now);
                live.keySet().stream().filter(each -> each.view().equals(view)).toList()
                        .forEach(old -> end(live.remove(old)));
                live.put(now, started(running.live().of(now, running.events())));
            }
        }
    }

    /** Feeds a generation beside the live one, from where it was left. Harmless when it is fed already. */
    public synchronized void build(Generation<?> generation) {
        if (running != null && !building.containsKey(generation) && !live.containsKey(generation)) {
            building.put(generation, started(running.building().of(generation, running.events())));
        }
    }

    /** Feeds it no longer; returns when nothing is written to it any more by this process. */
    public synchronized void abandon(Generation<?> generation) {
        end(building.remove(generation));
    }

    /**
     * Splits a segment of a live view in two halves of the associations.
     *
     * @return whether it was done; fails when another process works on the segment
     */
    public synchronized CompletableFuture<Boolean> split(View<?> view, int segment) {
        return processor(view).splitSegment(segment);
    }

    /** Puts the two halves of a split together again; as {@link #split}. */
    public synchronized CompletableFuture<Boolean> merge(View<?> view, int segment) {
        return processor(view).mergeSegment(segment);
    }

    private PooledStreamingEventProcessor processor(View<?> view) {
        var found = live.get(views.live(view));
        if (found == null) {
            throw new IllegalStateException("the view " + view.name() + " is not fed by this process");
        }
        return found;
    }

    private static void end(@Nullable PooledStreamingEventProcessor processor) {
        if (processor != null) {
            processor.shutDown();
        }
    }

    private static PooledStreamingEventProcessor started(PooledStreamingEventProcessor processor) {
        processor.start();
        return processor;
    }

    private ViewFeeds feeds(String name, int threads) {
        return new ViewFeeds(name, threads, views, tokens, monitors, settings, betweenRowsAndToken);
    }
}
