package nl.kroniek.query;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Event;
import nl.kroniek.log.EventLog;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.LogSettings;
import nl.kroniek.log.Verification;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** A real log on a MongoDB server in memory, with a pen. */
public final class TestLog implements AutoCloseable {

    private final EmbeddedMongo server = EmbeddedMongo.inMemory();
    private final MongoClient client = MongoClients.create(server.uri());
    private final MongoDatabase database = client.getDatabase("kroniek");
    private final EventLog log = EventLog.open(database, LogSettings.usual(), Jackson3Serializer.builder().build(),
            NoOpEventUpcaster.INSTANCE, Clock.systemUTC());
    private final EmbeddedEventStore store = EmbeddedEventStore.builder().storageEngine(log.engine()).build();
    private final Map<String, Long> sequences = new HashMap<>();

    /** Each event a commit of its own. Returns the position of the last. */
    public long record(Iterable<? extends Event> events) {
        events.forEach(this::record);
        return reader().head();
    }

    public long record(Event... events) {
        for (Event event : events) {
            record(event);
        }
        return reader().head();
    }

    /** As somebody recorded it on a page, not as it came in from a file. */
    public long recordByHand(Event... events) {
        for (Event event : events) {
            record(event, "page");
        }
        return reader().head();
    }

    private void record(Event event) {
        record(event, "import");
    }

    private void record(Event event, String via) {
        var aggregate = Aggregates.of(event);
        var message = new GenericDomainEventMessage<>("Thing", aggregate,
                sequences.merge(aggregate, 0L, (was, one) -> was + 1), event,
                MetaData.with("actor", "acc-test").and("role", "secretary").and("via", via));
        var work = DefaultUnitOfWork.startAndGet(null);
        store.publish(message);
        work.commit();
    }

    /** Records an event as another program would, which this one may not be able to read. */
    public long record(AssociationId association, String aggregate, String type, int revision, String body) {
        return new OtherProgram(database, reader()).record(association, aggregate,
                sequences.merge(aggregate, 0L, (was, one) -> was + 1), type, revision, body);
    }

    /** Opens the same log as a program that lifts what this one cannot read. */
    public EventLog lifting(EventUpcaster upcaster) {
        return EventLog.open(database, LogSettings.usual(), Jackson3Serializer.builder().build(), upcaster,
                Clock.systemUTC());
    }

    public Verification verify() {
        return log.verifier().verify();
    }

    public MongoDatabase database() {
        return database;
    }

    public LogReader reader() {
        return log.reader();
    }

    public EventStorageEngine engine() {
        return log.engine();
    }

    @Override
    public void close() {
        store.shutDown();
        client.close();
        server.close();
    }
}
