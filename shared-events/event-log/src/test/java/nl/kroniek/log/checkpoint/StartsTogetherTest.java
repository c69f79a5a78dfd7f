package nl.kroniek.log.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.log.CatalogSerializer;
import nl.kroniek.log.EventLog;
import nl.kroniek.log.LogSettings;
import nl.kroniek.proof.VerifierKey;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several processes that find an empty database and an empty directory at one moment. */
@Timeout(60)
class StartsTogetherTest {

    private static final int PROCESSES = 4;

    @RepeatedTest(4)
    void all_of_them_start_record_and_know_one_key(@TempDir Path folder) throws Exception {
        try (EmbeddedMongo server = EmbeddedMongo.inMemory();
                MongoClient client = MongoClients.create(server.uri());
                ExecutorService processes = Executors.newFixedThreadPool(PROCESSES)) {
            MongoDatabase database = client.getDatabase("together");
            CyclicBarrier ready = new CyclicBarrier(PROCESSES);
            Callable<List<VerifierKey>> process = () -> {
                ready.await(10, TimeUnit.SECONDS);
                return started(database, folder.resolve("checkpoint.key"));
            };
            var keys = processes.invokeAll(Collections.nCopies(PROCESSES, process));

            var known = keys.getFirst().get();
            for (var each : keys) {
                assertThat(each.get()).isEqualTo(known).hasSize(1);
            }
            assertThat(database.getCollection("log_commits").listIndexes()).hasSize(4);
            try (EventLog log = open(database)) {
                var verified = log.verifier().verify();
                assertThat(verified.isWhole()).isTrue();
                assertThat(log.reader().head()).isEqualTo(PROCESSES - 1);
            }
            var last = Checkpoints.open(database, CheckpointSettings.with(folder.resolve("checkpoint.key")),
                    Clock.systemUTC());
            assertThat(last.standing()).isEqualTo(Standing.SOUND);
            assertThat(last.sign().size()).isEqualTo(PROCESSES);
        }
    }

    private static List<VerifierKey> started(MongoDatabase database, Path keyFile) {
        try (EventLog log = open(database)) {
            var checkpoints = Checkpoints.open(database, CheckpointSettings.with(keyFile), Clock.systemUTC());
            log.engine().appendEvents(new GenericDomainEventMessage<>("Association", "a-" + UUID.randomUUID(), 0L,
                    new AssociationRegistered(new AssociationId("vgg"), "VGG", "vgg")));
            try {
                checkpoints.sign();
            } catch (SigningRefused refused) {
                assertThat(refused.why()).isEqualTo(SigningRefused.Why.SIGNED_BY_ANOTHER_PROCESS);
            }
            return checkpoints.keys();
        }
    }

    private static EventLog open(MongoDatabase database) {
        return EventLog.open(database, LogSettings.usual(), new CatalogSerializer(), NoOpEventUpcaster.INSTANCE,
                Clock.systemUTC());
    }
}
