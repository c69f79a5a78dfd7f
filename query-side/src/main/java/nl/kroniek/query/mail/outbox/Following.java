package nl.kroniek.query.mail.outbox;

import com.mongodb.client.MongoDatabase;
import java.util.concurrent.Executors;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import nl.kroniek.query.live.LogSource;
import nl.kroniek.query.live.LogSources;
import nl.kroniek.query.mail.MailServer;
import nl.kroniek.query.mail.SendingSettings;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Follows the log for the outbox with a processor and a place in the log of its own. Without such a place it begins at the
 * end: what was recorded before is never told again. Where there is no mail server it does not run.
 */
final class Following implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final String NAME = "mail";
    private static final Duration CLEANING = Duration.ofMinutes(10);

    private final Followed followed;
    private final Outbox outbox;
    private final LogSources log;
    private final MongoTokenStore tokens;
    private final MailServer server;
    private final SendingSettings settings;
    private final Cleaning cleaning;
    private final Function<StreamableMessageSource<TrackedEventMessage<?>>, TrackingToken> beginning;
    private @Nullable Running running;

    private record Running(PooledStreamingEventProcessor processor, LogSource events,
            ScheduledExecutorService coordinator, ScheduledExecutorService workers) {}

    Following(Followed followed, Outbox outbox, Cleaning cleaning, LogSources log, MongoDatabase database,
            Serializer serializer, MailServer server, SendingSettings settings) {
        this(followed, outbox, cleaning, log, database, serializer, server, settings,
                StreamableMessageSource::createHeadToken);
    }

    /** @param beginning where to begin without a place in the log: elsewhere than at the end only in a test */
    Following(Followed followed, Outbox outbox, Cleaning cleaning, LogSources log, MongoDatabase database,
            Serializer serializer, MailServer server, SendingSettings settings,
            Function<StreamableMessageSource<TrackedEventMessage<?>>, TrackingToken> beginning) {
        this.followed = followed;
        this.outbox = outbox;
        this.cleaning = cleaning;
        this.log = log;
        this.server = server;
        this.settings = settings;
        this.beginning = beginning;
        var builder = MongoTokenStore.builder().mongoTemplate(DefaultMongoTemplate.builder().mongoDatabase(database)
                .trackingTokensCollectionName("outbox_tokens").build()).serializer(serializer)
                .claimTimeout(settings.claimTimeout()).ensureIndexes(server.isThere());
        this.tokens = settings.nodeId() == null ? builder.build() : builder.nodeId(settings.nodeId()).build();
    }

    @Override
    public synchronized void start() {
        if (!server.isThere()) {
            return;
        }
        outbox.prepare();
        var threads = Thread.ofPlatform().daemon();
        var coordinator = Executors.newScheduledThreadPool(1, threads.name("mail").factory());
        var workers = Executors.newScheduledThreadPool(1, threads.name("mail-work").factory());
        LogSource events = log.open();
        begin(events);
        long often = settings.claimTimeout().toMillis() / 4;
        var processor = PooledStreamingEventProcessor.builder().name(NAME).eventHandlerInvoker(followed)
                .messageSource(events).tokenStore(tokens).transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(coordinator).workerExecutor(workers).initialSegmentCount(1)
                .claimExtensionThreshold(often).tokenClaimInterval(often).build();
        processor.start();
        long rest = CLEANING.toMillis();
        workers.scheduleWithFixedDelay(this::clean, rest, rest, TimeUnit.MILLISECONDS);
        running = new Running(processor, events, coordinator, workers);
    }

    /** At once, and not when the processor comes to it: what is recorded from now on is told. */
    private void begin(LogSource events) {
        try {
            if (tokens.fetchSegments(NAME).length == 0) {
                tokens.initializeTokenSegments(NAME, 1, beginning.apply(events));
            }
        } catch (UnableToClaimTokenException another) {
            LOG.debug("another process began to follow the log at this same moment");
        }
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            running.processor().shutDown();
            running.coordinator().shutdownNow();
            running.workers().shutdownNow();
            running.events().close();
            running = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    /** Of all processes only the one that follows the log does. */
    long clean() {
        try {
            return processor().processingStatus().isEmpty() ? 0 : cleaning.clean();
        } catch (RuntimeException later) {
            LOG.warn("the outbox could not be cleaned: {}", later.getClass().getName());
            return 0;
        }
    }

    /** The processor, for who wants to know how far it is. */
    synchronized PooledStreamingEventProcessor processor() {
        if (running == null) {
            throw new IllegalStateException("nothing follows the log for mail");
        }
        return running.processor();
    }
}
