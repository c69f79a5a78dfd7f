package nl.kroniek.log;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** One log in one database: the engine that writes it, the reader and the verifier. Opening creates the indexes. */
public final class EventLog implements AutoCloseable {

    private final MongoEventStorageEngine engine;
    private final LogReader reader;
    private final LogVerifier verifier;

    private EventLog(MongoEventStorageEngine engine, LogReader reader, LogVerifier verifier) {
        this.engine = engine;
        this.reader = reader;
        this.verifier = verifier;
    }

    /**
     * @param snapshots serializer for snapshots of aggregates; events have their own
     * @param others upcasters beside those of the catalog, on the way to Axon and to the reader alike
     * @throws UnsuitableDatabase when the log could not keep its promises there; its message says what to change
     * @param clock gives the time at which a commit is recorded
     */
    public static EventLog open(MongoDatabase database, LogSettings settings, Serializer snapshots,
            EventUpcaster others, Clock clock) {
        var upcasters = LiftedRevision.allAnd(others);
        var events = new CatalogSerializer();
        var builder = new EngineBuilder(database).settings(settings).clock(clock);
        builder.eventSerializer(events).snapshotSerializer(snapshots).upcasterChain(upcasters);
        var commits = new Commits(database);
        return new EventLog(builder.build(), new MongoLogReader(commits, new EventReading(events, upcasters)),
                new LogVerifier(new StoredLog(database)));
    }

    public EventStorageEngine engine() {
        return engine;
    }

    /** Ends the appender: what waits is still written, what comes later is refused. Reading goes on. */
    @Override
    public void close() {
        engine.close();
    }

    /**
     * The furthest that a recorded time lies before an earlier one in the log: how much the clocks of its writers
     * differed. Nothing depends on it, for times order nothing; people who read them may be misled.
     */
    public Duration clockSkew() {
        return engine.times().greatestStepBack();
    }

    public LogReader reader() {
        return reader;
    }

    public LogVerifier verifier() {
        return verifier;
    }
}
