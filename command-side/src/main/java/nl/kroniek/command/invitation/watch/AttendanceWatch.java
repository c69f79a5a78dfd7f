package nl.kroniek.command.invitation.watch;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import nl.kroniek.command.invitation.watch.OpenDeadlines.Open;
import nl.kroniek.log.follow.Follower;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
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
     * Its number says what is kept beside the log: when that becomes more, the next number makes every registry that is brought
     * up to date read its log again. That tells nothing twice. The place of the number before stays, for who goes back to it.
     */
    static final String NAME = "low-attendance-2";

    private static final Logger LOG = LoggerFactory.getLogger(AttendanceWatch.class);

    private final Follower follower;
    private final OpenDeadlines deadlines;
    private final WhenTooFewWillComeThenLowAttendanceIsSignalled automation;
    private final EventStore events;
    private final WatchSettings settings;
    private final Clock clock;

    AttendanceWatch(AnswersFollowed answers, OpenDeadlines deadlines,
            WhenTooFewWillComeThenLowAttendanceIsSignalled automation, EventStore events, MongoDatabase database,
            Serializer serializer, WatchSettings settings, Clock clock) {
        this.deadlines = deadlines;
        this.automation = automation;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
        this.follower = new Follower(NAME, answers,
                () -> settings.claims().places(database, "watch_tokens", serializer), settings.claims(),
                settings.segments());
    }

    @Override
    public synchronized void start() {
        follower.start(events, StreamableMessageSource::createTailToken);
        follower.repeat(settings.lookInterval().toMillis(), this::look);
    }

    @Override
    public synchronized void stop() {
        follower.stop();
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
