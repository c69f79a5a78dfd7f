package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Event;
import nl.kroniek.events.association.AssociationRegistered;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.bson.BsonDocument;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A log of its own for each test, on one server for all. Registered with JUnit it closes what was opened, and holds the
 * invariants against the log after every test.
 */
final class TestLog implements AfterEachCallback {

    static final AssociationId VGG = new AssociationId("vgg");
    static final AssociationId OTHER = new AssociationId("vfg");
    static final Instant NOW = Instant.parse("2023-12-11T13:30:00.123Z");
    static final LogSettings SETTINGS = new LogSettings(Duration.ofSeconds(10), 64);

    private static final EmbeddedMongo SERVER = EmbeddedMongo.inMemory();
    private static final MongoClient CLIENT = MongoClients.create(SERVER.uri());

    private final List<AutoCloseable> opened = new ArrayList<>();
    private final Ledger ledger = new Ledger();
    private final MongoDatabase database;
    private final EventLog log;
    private boolean damaged;
    private boolean withoutBeginnings;

    TestLog() {
        this(CLIENT);
    }

    /** On another server. */
    TestLog(MongoClient client) {
        database = client.getDatabase("log-" + UUID.randomUUID());
        log = another();
    }

    /** Of the server that all share. */
    static int port() {
        return SERVER.port();
    }

    /** A second process on the same log. */
    EventLog another() {
        return closing(EventLog.open(database, SETTINGS, new CatalogSerializer(), NoOpEventUpcaster.INSTANCE,
                Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    <T extends AutoCloseable> T closing(T resource) {
        opened.add(resource);
        return resource;
    }

    /** Below the engine, where a commit has an id of its own. */
    Appender appender() {
        return closing(new Appender(new CommitStore(database, SETTINGS.appendDeadline()), SETTINGS));
    }

    /** Where a test notes what senders heard and readers saw. */
    Ledger ledger() {
        return ledger;
    }

    /** The test breaks the log on purpose: the invariants are not asked for afterwards. */
    void damage() {
        damaged = true;
    }

    /** Aggregates of which the first events are not there, as some of Axon's own tests write them. */
    TestLog withoutBeginnings() {
        withoutBeginnings = true;
        return this;
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        close();
    }

    /** The end of a test, which JUnit calls where the log is registered. */
    void close() throws Exception {
        for (var resource : opened.reversed()) {
            resource.close();
        }
        if (!damaged) {
            assertThat(ledger.broken(commits())).as("the ten invariants")
                    .filteredOn(broken -> !withoutBeginnings || !broken.startsWith("I1-I5 sequence")).isEmpty();
        }
        database.drop();
    }

    /** Everything that is stored. */
    List<StoredCommit> commits() {
        return new Pages(new Commits(database)).fromOrdinal(0).toList();
    }

    MongoEventStorageEngine engine() {
        return (MongoEventStorageEngine) log.engine();
    }

    LogReader reader() {
        return log.reader();
    }

    Verification verify() {
        return verifier().verify();
    }

    LogVerifier verifier() {
        return log.verifier();
    }

    MongoDatabase database() {
        return database;
    }

    MongoCollection<BsonDocument> documents() {
        return database.getCollection(Commits.COLLECTION, BsonDocument.class);
    }

    List<Recorded> all() {
        try (var events = reader().events(-1, Long.MAX_VALUE)) {
            return events.toList();
        }
    }

    static Event fact(AssociationId association, String name) {
        return new AssociationRegistered(association, name, "short");
    }

    static DomainEventMessage<Event> message(String aggregate, long sequence) {
        return message(aggregate, sequence, VGG);
    }

    static DomainEventMessage<Event> message(String aggregate, long sequence, AssociationId association) {
        return new GenericDomainEventMessage<>("Association", aggregate, sequence,
                fact(association, aggregate + " " + sequence), Map.of("actor", "acc-1", "via", "api"));
    }
}
