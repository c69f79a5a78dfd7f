package nl.kroniek.log.follow;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * Hands what is recorded to one invoker, with a processor, threads and a place in the log of its own. It can be started
 * again after a stop, and goes on where it was.
 */
public final class Follower {

    private final String name;
    private final EventHandlerInvoker invoker;
    private final Supplier<TokenStore> places;
    private final Claims claims;
    private final int segments;
    private @Nullable Running running;

    private record Running(PooledStreamingEventProcessor processor, ScheduledExecutorService coordinator,
            ScheduledExecutorService workers) {}

    /**
     * @param name of the processor, under which its place in the log is kept
     * @param places asked for at each start, so that nothing is made in the database before
     * @param segments how many parts of the work can be done at once; fixed at the first start
     */
    public Follower(String name, EventHandlerInvoker invoker, Supplier<TokenStore> places, Claims claims,
            int segments) {
        this.name = name;
        this.invoker = invoker;
        this.places = places;
        this.claims = claims;
        this.segments = segments;
    }

    /**
     * @param events the log; whoever opened it closes it, after {@link #stop}
     * @param beginning where to begin without a place in the log
     */
    public synchronized void start(StreamableMessageSource<TrackedEventMessage<?>> events,
            Function<StreamableMessageSource<TrackedEventMessage<?>>, TrackingToken> beginning) {
        TokenStore tokens = places.get();
        var threads = Thread.ofPlatform().daemon();
        var coordinator = Executors.newScheduledThreadPool(1, threads.name(name).factory());
        var workers = Executors.newScheduledThreadPool(1, threads.name(name + "-work").factory());
        var processor = PooledStreamingEventProcessor.builder().name(name).eventHandlerInvoker(invoker)
                .messageSource(events).tokenStore(tokens).transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(coordinator).workerExecutor(workers).initialSegmentCount(segments)
                .initialToken(beginning)
                .claimExtensionThreshold(claims.often()).tokenClaimInterval(claims.often()).build();
        // Makes its places before it returns, so that from the head on nothing is left out. Another process that makes
        // them at the same moment is no failure: Axon looks again.
        processor.start();
        running = new Running(processor, coordinator, workers);
    }

    /** Does something now and then, until it stops; never two at once. */
    public synchronized void repeat(long everyMillis, Runnable look) {
        running().coordinator().scheduleWithFixedDelay(look, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
    }

    /** Returns when nothing is handed over any more. Harmless when it does not run. */
    public synchronized void stop() {
        if (running != null) {
            running.processor().shutDown();
            running.coordinator().shutdownNow();
            running.workers().shutdownNow();
            running = null;
        }
    }

    public synchronized boolean isRunning() {
        return running != null;
    }

    /** The processor, for who wants to know how far it is. */
    public synchronized PooledStreamingEventProcessor processor() {
        return running().processor();
    }

    private Running running() {
        if (running == null) {
            throw new IllegalStateException(name + " does not follow the log");
        }
        return running;
    }
}
