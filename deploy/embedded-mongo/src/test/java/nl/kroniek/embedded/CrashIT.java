package nl.kroniek.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.kroniek.embedded.CrashChild.Mode;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a writing server with -9 and counts what it had promised and lost. */
class CrashIT {

    private static final int ROUNDS = 3;
    private static final int IDS_PER_ROUND = 1_000_000;

    @TempDir
    Path directory;

    private final List<Integer> acknowledged = new ArrayList<>();

    private record Found(int missing, int holes, int documents) {}

    @Test
    void every_acknowledged_document_is_there_once_and_in_every_index() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            kill(Mode.SAFE, round);
            try (Servers servers = Servers.on(EmbeddedMongo.start(directory))) {
                Found found = look(servers.client());
                System.err.printf("crash round %d: %d acknowledged so far, %s%n", round, acknowledged.size(), found);
                assertThat(found.missing()).as("acknowledged and lost").isZero();
                assertThat(found.holes()).as("documents without an index entry, or the other way about").isZero();
                assertThat(found.documents() - acknowledged.size()).as("written and not acknowledged").isBetween(0,
                        (round
                                + 1) * CrashChild.WRITERS);
                assertViewsAreNotAheadOfTheLog(servers);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void counter_example_without_the_sync_the_same_harness_sees_the_loss() throws Exception {
        kill(Mode.WITHOUT_SYNC, 0);
        try (Servers servers = Servers.on(EmbeddedMongo.start(directory))) {
            assertThat(look(servers.client()).missing()).isPositive();
        }
    }

    @Test
    void counter_example_the_plain_server_loses_documents_or_leaves_holes_in_its_indexes() throws Exception {
        int faults = 0;
        for (int round = 0; round < ROUNDS && faults == 0; round++) { // it commits every second: a kill may just miss
            kill(Mode.PLAIN, round);
            MongoServer server = new MongoServer(new H2Backend(directory.resolve("plain.mv").toString()));
            try (MongoClient client = MongoClients.create(server.bindAndGetConnectionString())) {
                Found found = look(client);
                System.err.printf("plain server: %d acknowledged, %s%n", acknowledged.size(), found);
                faults = found.missing() + found.holes();
            } finally {
                server.shutdownNow();
            }
        }
        assertThat(faults).isPositive();
    }

    private void kill(Mode mode, int round) throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        Process child = new ProcessBuilder(java, "-Xmx512m", "-cp", System.getProperty("java.class.path"),
                CrashChild.class
                        .getName(),
                mode.name(), directory.toString(), String.valueOf(round * IDS_PER_ROUND)).redirectError(
                        ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = child.inputReader()) {
            acknowledged.add(Integer.parseInt(out.readLine()));
            Thread killer = Thread.ofVirtual().start(() -> {
                sleep(Duration.ofMillis(1200 + 217L * round));
                child.toHandle().destroyForcibly(); // Process.destroyForcibly would close the stream we still read
            });
            List<String> lines = new ArrayList<>();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
            }
            killer.join();
            assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(child.exitValue()).as("killed, not ended").isEqualTo(137);
            lines.forEach(line -> acknowledged.add(Integer.parseInt(line)));
        }
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By scan, by _id, and by each index, as far as the server has them. */
    private Found look(MongoClient client) {
        MongoDatabase database = client.getDatabase("kroniek");
        MongoCollection<Document> log = database.getCollection("log_commits");
        Set<Integer> there = new HashSet<>();
        int holes = 0;
        for (Document commit : log.find()) {
            int id = commit.getInteger("_id");
            holes += there.add(id) ? 0 : 1;
            holes += log.countDocuments(Filters.eq("commitId", "c" + id)) == 1 ? 0 : 1;
        }
        int missing = 0;
        for (int id : acknowledged) {
            missing += there.contains(id) && log.find(Filters.eq("_id", id)).first() != null ? 0 : 1;
        }
        Document entries = there.isEmpty()
                ? new Document()
                : database.runCommand(new Document("validate", "log_commits"))
                        .get("keysPerIndex", Document.class);
        for (String index : entries.keySet()) {
            long expected = index.startsWith("ev") ? there.size() * 2L : there.size();
            holes += (int) Math.abs(expected - ((Number) entries.get(index)).longValue());
        }
        return new Found(missing, holes, there.size());
    }

    private void assertViewsAreNotAheadOfTheLog(Servers servers) {
        int last = Collections.max(acknowledged);
        for (Document view : servers.collection("view_last").find()) {
            int position = view.getInteger("position");
            assertThat(position).isLessThanOrEqualTo(last);
            assertThat(servers.collection("log_commits").find(Filters.eq("_id", position)).first()).isNotNull();
        }
    }
}
