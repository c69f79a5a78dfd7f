package nl.kroniek.command.invitation.watch;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.kroniek.command.invitation.watch.OpenDeadlines.Open;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.follow.Follower;
import nl.kroniek.log.follow.LogSource;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the automation: a follower of the log for the answers, and a look at the last days to answer now and then. */
@Component
@EnableConfigurationProperties(WatchSettings.class)
class AttendanceWatch implements SmartLifecycle {

    /**
     * Its number says what is kept beside the log: when that becomes more, the next number makes every registry that is
     * brought up to date read its log again. That tells nothing twice. The place of the number before stays, for who
     * goes back to it.
     */
    static final String NAME = "low-attendance-2";

    private static final Logger LOG = LoggerFactory.getLogger(AttendanceWatch.class);
    private static final Duration HEARS_OF_IT = Duration.ofMillis(250);

    private final Follower follower;
    private final OpenDeadlines deadlines;
    private final WhenTooFewWillComeThenLowAttendanceIsSignalled automation;
    private final EventStorageEngine engine;
    private final LogReader log;
    private final WatchSettings settings;
    private final Clock clock;
    private @Nullable LogSource events;

    AttendanceWatch(AnswersFollowed answers, OpenDeadlines deadlines,
            WhenTooFewWillComeThenLowAttendanceIsSignalled automation, EventStorageEngine engine, LogReader log,
            MongoDatabase database, Serializer serializer, WatchSettings settings, Clock clock) {
        this.deadlines = deadlines;
        this.automation = automation;
        this.engine = engine;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
        this.follower = new Follower(NAME, answers,
                () -> settings.claims().places(database, "watch_tokens", serializer), settings.claims(),
                settings.segments());
    }

    @Override
    public synchronized void start() {
        // One event that cannot be read keeps nobody else waiting: Axon's own store would end there.
        var source = new LogSource(engine, log, HEARS_OF_IT);
        events = source;
        follower.start(source, StreamableMessageSource::createTailToken);
        follower.repeat(settings.lookInterval().toMillis(), this::look);
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

    /** The processor, for who wants to know how far it is. */
    PooledStreamingEventProcessor processor() {
        return follower.processor();
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
