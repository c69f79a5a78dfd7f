package nl.kroniek.query.live;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import nl.kroniek.log.LogReader;
import nl.kroniek.query.chronicle.Views;
import nl.kroniek.query.view.View;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** One of Axon's pooled streaming processors per view, named after it, on a few threads that they share. */
public final class ViewProcessors implements SmartLifecycle {

    private final LiveViews views;
    private final EventStorageEngine engine;
    private final LogReader log;
    private final TokenStore tokens;
    private final ViewMonitors monitors;
    private final LiveViewSettings settings;
    private final Runnable betweenRowsAndToken;
    private List<PooledStreamingEventProcessor> processors = List.of();
    private List<ScheduledExecutorService> threads = List.of();
    private @Nullable LogSource source;

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
        var coordinator = Executors.newScheduledThreadPool(1, Thread.ofPlatform().name("views").factory());
        var workers = Executors.newScheduledThreadPool(settings.segments(),
                Thread.ofPlatform().name("view-", 0).factory());
        threads = List.of(coordinator, workers);
        var events = new LogSource(engine, log::head, settings.lookInterval());
        source = events;
        views.hurriedBy(events::hurry);
        processors = Views.ALL.stream().map(view -> processor(view, events, coordinator, workers)).toList();
        processors.forEach(PooledStreamingEventProcessor::start);
    }

    @Override
    public synchronized void stop() {
        views.hurriedBy(() -> {});
        processors.forEach(PooledStreamingEventProcessor::shutDown);
        threads.forEach(ScheduledExecutorService::shutdown);
        if (source != null) {
            source.close();
        }
        processors = List.of();
    }

    @Override
    public synchronized boolean isRunning() {
        return !processors.isEmpty();
    }

    private <R> PooledStreamingEventProcessor processor(View<R> view, LogSource events,
            ScheduledExecutorService coordinator, ScheduledExecutorService workers) {
        return PooledStreamingEventProcessor.builder()
                .name(view.name())
                .eventHandlerInvoker(new ViewInvoker<>(() -> views.batch(view), betweenRowsAndToken))
                .messageSource(events)
                .messageMonitor(monitors.of(view.name()))
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialSegmentCount(settings.segments())
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(settings.batchSize())
                .claimExtensionThreshold(settings.claimTimeout().toMillis() / 4)
                .tokenClaimInterval(settings.claimTimeout().toMillis() / 4)
                .build();
    }
}
