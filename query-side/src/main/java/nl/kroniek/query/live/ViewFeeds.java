package nl.kroniek.query.live;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;

/** Makes the processors that feed generations of views, on a few threads that these share. */
final class ViewFeeds implements AutoCloseable {

    private final LiveViews views;
    private final TokenStore tokens;
    private final ViewMonitors monitors;
    private final LiveViewSettings settings;
    private final Runnable betweenRowsAndToken;
    private final ScheduledExecutorService coordinator;
    private final ScheduledExecutorService workers;

    ViewFeeds(String name, int threads, LiveViews views, TokenStore tokens, ViewMonitors monitors,
            LiveViewSettings settings, Runnable betweenRowsAndToken) {
        this.views = views;
        this.tokens = tokens;
        this.monitors = monitors;
        this.settings = settings;
        this.betweenRowsAndToken = betweenRowsAndToken;
        this.coordinator = Executors.newScheduledThreadPool(1, Thread.ofPlatform().name(name + "s").factory());
        this.workers = Executors.newScheduledThreadPool(threads, Thread.ofPlatform().name(name + "-", 0).factory());
    }

    <R> PooledStreamingEventProcessor of(Generation<R> generation,
            StreamableMessageSource<TrackedEventMessage<?>> events) {
        return PooledStreamingEventProcessor.builder()
                .name(generation.name())
                .eventHandlerInvoker(new ViewInvoker<>(views, generation, betweenRowsAndToken))
                .messageSource(events)
                .messageMonitor(monitors.of(generation.name()))
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialSegmentCount(settings.segments())
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(settings.batchSize())
                .claimExtensionThreshold(settings.claims().often())
                .tokenClaimInterval(settings.claims().often())
                .build();
    }

    @Override
    public void close() {
        List.of(coordinator, workers).forEach(ScheduledExecutorService::shutdown);
    }
}
