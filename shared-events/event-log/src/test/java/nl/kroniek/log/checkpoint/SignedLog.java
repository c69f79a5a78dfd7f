package nl.kroniek.log.checkpoint;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.log.CatalogSerializer;
import nl.kroniek.log.EventLog;
import nl.kroniek.log.LogSettings;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** A log of its own for each test, with a key file in a folder of the test. */
final class SignedLog {

    private static final EmbeddedMongo SERVER = EmbeddedMongo.inMemory();
    private static final MongoClient CLIENT = MongoClients.create(SERVER.uri());

    private final MongoDatabase database = CLIENT.getDatabase("signed-" + UUID.randomUUID());
    private EventLog log = open();
    private final Path keyFile;
    private int written;

    SignedLog(Path folder) {
        this.keyFile = folder.resolve("checkpoint.key");
    }

    /**
     * Takes the last commits away, as an old copy has it, and writes from there as a process does that starts on it.
     */
    void cutTo(long commits) {
        commits().deleteMany(Filters.gte("_id", commits));
        log = open();
    }

    private EventLog open() {
        return EventLog.open(database, LogSettings.usual(), new CatalogSerializer(), NoOpEventUpcaster.INSTANCE,
                Clock.systemUTC());
    }

    /** A process that starts on this log with this key file. */
    Checkpoints start() {
        return start(keyFile, null);
    }

    Checkpoints start(Path keyFile, @Nullable String origin) {
        return Checkpoints.open(database, new CheckpointSettings(keyFile, origin, Duration.ZERO), Clock.systemUTC());
    }

    Path keyFile() {
        return keyFile;
    }

    EventLog log() {
        return log;
    }

    MongoDatabase database() {
        return database;
    }

    MongoCollection<BsonDocument> commits() {
        return database.getCollection("log_commits", BsonDocument.class);
    }

    MongoCollection<BsonDocument> collection(String name) {
        return database.getCollection(name, BsonDocument.class);
    }

    /** So many commits, each of one event more than the one before, up to three. */
    void write(int commits) {
        for (int i = 0; i < commits; i++, written++) {
            log.engine().appendEvents(messages(1 + written % 3));
        }
    }

    /** Through the event store, as commands do. */
    void publish(Checkpoints guarded) {
        var store = EmbeddedEventStore.builder().storageEngine(log.engine()).build();
        store.registerDispatchInterceptor(new AppendGuard(guarded));
        try {
            var work = DefaultUnitOfWork.startAndGet(null);
            store.publish(messages(1));
            work.commit();
        } finally {
            store.shutDown();
        }
    }

    private List<DomainEventMessage<?>> messages(int number) {
        return IntStream.range(0, number).<DomainEventMessage<?>>mapToObj(
                i -> new GenericDomainEventMessage<>("Association", "a-" + UUID.randomUUID(), 0L,
                        new AssociationRegistered(new AssociationId("vgg"), "nr " + i, "short"),
                        Map.of("actor", "acc-1", "via", "api"), UUID.randomUUID().toString(), Instant.now()))
                .toList();
    }
}
