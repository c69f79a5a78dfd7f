package nl.kroniek.log;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;

/** What an engine is made of; Axon's own settings are inherited. */
final class EngineBuilder extends BatchingEventStorageEngine.Builder {

    private final MongoDatabase database;
    private LogSettings settings = LogSettings.usual();
    private Clock clock = Clock.systemUTC();
    private Attribution attribution = Attribution.OF_EVENTS;

    EngineBuilder(MongoDatabase database) {
        this.database = database;
        persistenceExceptionResolver(e -> e instanceof Conflict);
        batchSize(settings.batchSize());
    }

    EngineBuilder settings(LogSettings settings) {
        this.settings = settings;
        batchSize(settings.batchSize());
        return this;
    }

    EngineBuilder clock(Clock clock) {
        this.clock = clock;
        return this;
    }

    EngineBuilder attribution(Attribution attribution) {
        this.attribution = attribution;
        return this;
    }

    MongoDatabase database() {
        return database;
    }

    LogSettings settings() {
        return settings;
    }

    Clock clock() {
        return clock;
    }

    Attribution attribution() {
        return attribution;
    }

    MongoEventStorageEngine build() {
        return new MongoEventStorageEngine(this);
    }
}
