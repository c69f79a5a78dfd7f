package nl.kroniek.command.invitation.watch;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.kroniek.command.invitation.watch.OpenDeadlines.Open;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.follow.LogSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the automation: one of Axon's processors for the answers, and a look at the last days to answer now and then. */
@Component
@EnableConfigurationProperties(WatchSettings.class)
class AttendanceWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AttendanceWatch.class);

    private static final Duration HEARS_OF_IT = Duration.ofMillis(250);

    private final AnswersFollowed answers;
    private final OpenDeadlines deadlines;
    private final WhenTooFewWillComeThenLowAttendanceIsSignalled automation;
    private final EventStorageEngine engine;
    private final LogReader log;
    private final MongoTokenStore tokens;
    private final WatchSettings settings;
    private final Clock clock;
    private @Nullable Running running;

    private record Running(LogSource events, PooledStreamingEventProcessor processor,
            ScheduledExecutorService coordinator, ScheduledExecutorService workers) {}

    AttendanceWatch(AnswersFollowed answers, OpenDeadlines deadlines,
            WhenTooFewWillComeThenLowAttendanceIsSignalled automation, EventStorageEngine engine, LogReader log,
            MongoDatabase database, Serializer serializer, WatchSettings settings, Clock clock) {
        this.answers = answers;
        this.deadlines = deadlines;
        this.automation = automation;
        this.engine = engine;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
        var builder = MongoTokenStore.builder().mongoTemplate(DefaultMongoTemplate.builder().mongoDatabase(database)
                .trackingTokensCollectionName("watch_tokens").build()).serializer(serializer)
                .claimTimeout(settings.claimTimeout());
        this.tokens = settings.nodeId() == null ? builder.build() : builder.nodeId(settings.nodeId()).build();
    }

    @Override
    public synchronized void start() {
        var threads = Thread.ofPlatform().daemon();
        var coordinator = Executors.newScheduledThreadPool(1, threads.name("watch").factory());
        var workers = Executors.newScheduledThreadPool(1, threads.name("watch-work").factory());
        // One event that cannot be read keeps nobody else waiting: Axon's own store would end there.
        var events = new LogSource(engine, log, HEARS_OF_IT);
        var processor = PooledStreamingEventProcessor.builder().name("low-attendance").eventHandlerInvoker(answers)
                .messageSource(events).tokenStore(tokens).transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(coordinator).workerExecutor(workers).initialSegmentCount(settings.segments())
                .initialToken(StreamableMessageSource::createTailToken)
                .claimExtensionThreshold(settings.claimTimeout().toMillis() / 4)
                .tokenClaimInterval(settings.claimTimeout().toMillis() / 4).build();
        processor.start();
        long every = settings.lookInterval().toMillis();
        coordinator.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
        running = new Running(events, processor, coordinator, workers);
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            running.processor().shutDown();
            running.events().close();
            running.coordinator().shutdownNow();
            running.workers().shutdownNow();
            running = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    /** The processor, for who wants to know how far it is. */
    synchronized PooledStreamingEventProcessor processor() {
        if (running == null) {
            throw new IllegalStateException("the watch does not run");
        }
        return running.processor();
    }

    /** Whatever goes wrong with one of them is tried again in the next round, and keeps nobody else waiting. */
    void look() {
        try {
            Instant now = clock.instant();
            for (Open each : deadlines.due(now)) {
                try {
                    automation.react(each.association(), each.meeting());
                    deadlines.passed(each.meeting(), now);
                } catch (RuntimeException failed) {
                    LOG.warn("whether enough people come to {} could not be looked at: {}", each.meeting(),
                            failed.toString());
                }
            }
        } catch (RuntimeException unreachable) {
            LOG.warn("the last days to answer cannot be read: {}", unreachable.toString());
        }
    }
}
