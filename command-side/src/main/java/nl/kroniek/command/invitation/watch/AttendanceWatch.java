package nl.kroniek.command.invitation.watch;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.kroniek.command.invitation.watch.OpenDeadlines.Open;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
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

    /**
     * Its number says what is kept beside the log: when that becomes more, the next number makes every registry that is brought
     * up to date read its log again. That tells nothing twice. The place of the number before stays, for who goes back to it.
     */
    static final String NAME = "low-attendance-2";

    private static final Logger LOG = LoggerFactory.getLogger(AttendanceWatch.class);

    private final AnswersFollowed answers;
    private final OpenDeadlines deadlines;
    private final WhenTooFewWillComeThenLowAttendanceIsSignalled automation;
    private final EventStore events;
    private final MongoTokenStore tokens;
    private final WatchSettings settings;
    private final Clock clock;
    private @Nullable Running running;

    private record Running(PooledStreamingEventProcessor processor, ScheduledExecutorService coordinator,
            ScheduledExecutorService workers) {}

    AttendanceWatch(AnswersFollowed answers, OpenDeadlines deadlines,
            WhenTooFewWillComeThenLowAttendanceIsSignalled automation, EventStore events, MongoDatabase database,
            Serializer serializer, WatchSettings settings, Clock clock) {
        this.answers = answers;
        this.deadlines = deadlines;
        this.automation = automation;
        this.events = events;
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
        var processor = PooledStreamingEventProcessor.builder().name(NAME).eventHandlerInvoker(answers)
                .messageSource(events).tokenStore(tokens).transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(coordinator).workerExecutor(workers).initialSegmentCount(settings.segments())
                .initialToken(StreamableMessageSource::createTailToken)
                .claimExtensionThreshold(settings.claimTimeout().toMillis() / 4)
                .tokenClaimInterval(settings.claimTimeout().toMillis() / 4).build();
        processor.start();
        long every = settings.lookInterval().toMillis();
        coordinator.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
        running = new Running(processor, coordinator, workers);
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            running.processor().shutDown();
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
