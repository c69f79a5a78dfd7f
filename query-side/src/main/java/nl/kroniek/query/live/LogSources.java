package nl.kroniek.query.live;

import nl.kroniek.log.LogReader;
import nl.kroniek.log.follow.LogSource;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Opens the log for a processor beside those of the views, which share one of their own. */
public final class LogSources {

    private final EventStorageEngine engine;
    private final LogReader log;
    private final LiveViewSettings settings;

    public LogSources(EventStorageEngine engine, LogReader log, LiveViewSettings settings) {
        this.engine = engine;
        this.log = log;
        this.settings = settings;
    }

    /** From now on somebody looks at the head of the log now and then: close it. */
    public LogSource open() {
        return new LogSource(engine, log, settings.lookInterval());
    }
}
