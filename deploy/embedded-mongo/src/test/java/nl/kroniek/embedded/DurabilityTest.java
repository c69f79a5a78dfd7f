package nl.kroniek.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteConcernException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Watches, holds and breaks the disk of a server in memory. */
class DurabilityTest {

    private static final EmbeddedMongoSettings SETTINGS = new EmbeddedMongoSettings(null, Set.of("log_"),
            Duration.ofHours(
                    1),
            6);

    private record Watched(AtomicInteger syncs, AtomicBoolean broken, CountDownLatch open) implements Disk {

        static Watched disk(boolean held) {
            return new Watched(new AtomicInteger(), new AtomicBoolean(), new CountDownLatch(held ? 1 : 0));
        }

        Servers servers() {
            return Servers.on(EmbeddedMongo.start(SETTINGS, disk -> this));
        }

        @Override
        public void commit() {
            // nothing to hand over
        }

        @Override
        public void force() {
            try {
                open.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            syncs.incrementAndGet();
            if (broken.get()) {
                throw new IllegalStateException("no space left on device");
            }
        }
    }

    @Test
    void a_log_write_is_synced_before_its_answer_and_a_view_write_is_not() {
        Watched disk = Watched.disk(false);
        try (Servers servers = disk.servers()) {
            servers.collection("view_x").insertOne(new Document());
            assertThat(disk.syncs()).hasValue(0);
            servers.collection("log_x").insertOne(new Document());
            assertThat(disk.syncs()).hasValue(1);
            servers.collection("log_x").countDocuments();
            assertThat(disk.syncs()).as("a read has nothing to sync").hasValue(1);
        }
    }

    @Test
    void writes_that_wait_together_share_one_sync() throws Exception {
        Watched disk = Watched.disk(true);
        try (Servers servers = disk.servers(); ExecutorService clients = Executors.newFixedThreadPool(6)) {
            var writes = IntStream.range(0, 6).mapToObj(i -> clients.submit(() -> servers.collection("log_x").insertOne(
                    new Document("_id", i)))).toList();
            Thread.sleep(1500); // the first is held in its sync; the others have arrived by then
            assertThat(writes).noneMatch(Future::isDone);
            disk.open().countDown();
            for (Future<?> write : writes) {
                write.get(10, TimeUnit.SECONDS);
            }
            assertThat(disk.syncs().get()).isBetween(1, 4);
        }
    }

    @Test
    void a_read_of_the_log_shows_nothing_that_is_not_on_disk_yet() throws Exception {
        Watched disk = Watched.disk(true);
        try (Servers servers = disk.servers(); ExecutorService clients = Executors.newFixedThreadPool(2)) {
            clients.submit(() -> servers.collection("log_x").insertOne(new Document("_id", 1)));
            Thread.sleep(300);
            Future<Document> read = clients.submit(() -> servers.collection("log_x").find().first());
            Thread.sleep(300);
            assertThat(read.isDone()).isFalse();
            disk.open().countDown();
            assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo(new Document("_id", 1));
        }
    }

    @Test
    void after_a_failed_sync_nothing_is_acknowledged_any_more() {
        Watched disk = Watched.disk(false);
        try (Servers servers = disk.servers()) {
            servers.collection("log_x").insertOne(new Document("_id", 1));
            disk.broken().set(true);
            assertThatThrownBy(() -> servers.collection("log_x").insertOne(new Document("_id", 2))).isInstanceOf(
                    MongoWriteConcernException.class).hasMessageContaining("no space left on device");
            disk.broken().set(false);
            assertThatThrownBy(() -> servers.collection("log_x").insertOne(new Document("_id", 3))).isInstanceOf(
                    MongoCommandException.class).hasMessageContaining("nothing is accepted any more");
            assertThatThrownBy(() -> servers.collection("view_x").insertOne(new Document("_id", 3))).isInstanceOf(
                    MongoCommandException.class);
            assertThatThrownBy(() -> servers.collection("log_x").find().first()).as("what it would show may be lost")
                    .isInstanceOf(MongoCommandException.class);
            assertThat(disk.syncs()).hasValue(2);
        }
    }
}
