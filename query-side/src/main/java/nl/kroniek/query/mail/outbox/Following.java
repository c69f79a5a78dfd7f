package nl.kroniek.query.mail.outbox;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.function.Function;
import nl.kroniek.log.follow.Follower;
import nl.kroniek.log.follow.LogSource;
import nl.kroniek.query.live.LogSources;
import nl.kroniek.query.mail.MailServer;
import nl.kroniek.query.mail.SendingSettings;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Follows the log for the outbox. Without a place in the log it begins at the end: what was recorded before is never
 * told again. Where there is no mail server it does not run.
 */
final class Following implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final Duration CLEANING = Duration.ofMinutes(10);

    private final Follower follower;
    private final Outbox outbox;
    private final LogSources log;
    private final MailServer server;
    private final Cleaning cleaning;
    private final Function<StreamableMessageSource<TrackedEventMessage<?>>, TrackingToken> beginning;
    private @Nullable LogSource events;

    Following(Followed followed, Outbox outbox, Cleaning cleaning, LogSources log, MongoDatabase database,
            Serializer serializer, MailServer server, SendingSettings settings) {
        this(followed, outbox, cleaning, log, database, serializer, server, settings,
                StreamableMessageSource::createHeadToken);
    }

    /** @param beginning where to begin without a place in the log: elsewhere than at the end only in a test */
    Following(Followed followed, Outbox outbox, Cleaning cleaning, LogSources log, MongoDatabase database,
            Serializer serializer, MailServer server, SendingSettings settings,
            Function<StreamableMessageSource<TrackedEventMessage<?>>, TrackingToken> beginning) {
        this.outbox = outbox;
        this.cleaning = cleaning;
        this.log = log;
        this.server = server;
        this.beginning = beginning;
        this.follower = new Follower("mail", followed,
                () -> settings.claims().places(database, "outbox_tokens", serializer), settings.claims(), 1);
    }

    @Override
    public synchronized void start() {
        if (server.isThere()) {
            outbox.prepare();
            events = log.open();
            follower.start(events, beginning);
            follower.repeat(CLEANING.toMillis(), this::clean);
        }
    }

    @Override
    public synchronized void stop() {
        follower.stop();
        if (events != null) {
            events.close();
            events = null;
        }
    }

    @Override
    public boolean isRunning() {
        return follower.isRunning();
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
    PooledStreamingEventProcessor processor() {
        return follower.processor();
    }
}
