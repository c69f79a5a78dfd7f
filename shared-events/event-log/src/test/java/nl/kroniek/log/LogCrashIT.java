package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.log.whole.LogCheck;
import nl.kroniek.log.whole.LogChecked;
import nl.kroniek.log.whole.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a writing log with -9 and starts again on the same files, round after round: 4 as it comes, 50 and more with
 * {@code -Dkroniek.crash.rounds=50}.
 */
class LogCrashIT {

    private static final int ROUNDS = Integer.getInteger("kroniek.crash.rounds", 4);
    private static final long BYTES_A_COMMIT = 20_000;

    @TempDir
    Path directory;

    private final List<UUID> acknowledged = new ArrayList<>();

    @Test
    void what_was_acknowledged_is_there_once_and_the_log_is_whole_after_every_kill() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            kill("ours", round);
            try (EmbeddedMongo server = EmbeddedMongo.start(directory);
                    MongoClient client = MongoClients.create(server.uri())) {
                MongoDatabase database = client.getDatabase("kroniek");
                LogChecked found = LogCheck.check(new StoredLog(database), List.of(), Progress.silent());
                assertThat(found.fault()).as("round %d", round).isEmpty();
                assertThat(found.indexes()).as("round %d", round).isEmpty();
                assertThat(lost(database)).as("acknowledged and lost, round %d", round).isZero();
                assertThat(found.commits() - acknowledged.size()).as("written and not acknowledged")
                        .isBetween(0L, (round + 1L) * LogCrashChild.WRITERS);
                System.out.printf("log crash round %d: %d acknowledged so far, %d stored%n", round,
                        acknowledged.size(), found.commits());
            }
            assertThat(bytes()).as("the files stay bounded").isLessThan(
                    (acknowledged.size() + 1_000) * BYTES_A_COMMIT);
        }
        assertThat(acknowledged).hasSizeGreaterThan(100 * ROUNDS).doesNotHaveDuplicates();
    }

    @Test
    void counter_example_the_server_as_it_comes_loses_what_was_acknowledged_or_breaks_the_log() throws Exception {
        boolean broken = false;
        for (int round = 0; round < ROUNDS && !broken; round++) { // it commits every second: a kill may just miss
            kill("plain", round);
            MongoServer server = LogCrashChild.plain(directory);
            try (MongoClient client = MongoClients.create(server.bindAndGetConnectionString())) {
                MongoDatabase database = client.getDatabase("kroniek");
                broken = lost(database) > 0
                        || !LogCheck.check(new StoredLog(database), List.of(), Progress.silent()).isWhole();
            } finally {
                server.shutdownNow();
            }
        }
        assertThat(broken).isTrue();
    }

    private void kill(String server, int round) throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        Process child = new ProcessBuilder(java, "-Xmx512m", "-cp", System.getProperty("java.class.path"),
                LogCrashChild.class.getName(), server, directory.toString(), "round" + round)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader out = child.inputReader()) {
            acknowledged.add(UUID.fromString(next(out)));
            Thread killer = Thread.ofPlatform().start(() -> {
                sleep(Duration.ofMillis(ThreadLocalRandom.current().nextLong(300, 2_000)));
                child.toHandle().destroyForcibly();
            });
            List<String> lines = new ArrayList<>();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
            }
            killer.join();
            assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(child.exitValue()).as("killed, not ended").isEqualTo(137);
            lines.stream().filter(LogCrashIT::isId).forEach(line -> acknowledged.add(UUID.fromString(line)));
        }
    }

    /** The first acknowledgement; what a library says on standard output is passed over. */
    private static String next(BufferedReader out) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (isId(line)) {
                return line;
            }
        }
        throw new AssertionError("it ended before it had written anything");
    }

    private static boolean isId(String line) {
        return line.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long lost(MongoDatabase database) {
        var stored = new Pages(new Commits(database)).fromOrdinal(0).map(StoredCommit::commitId)
                .collect(Collectors.toSet());
        return acknowledged.stream().filter(id -> !stored.contains(id)).count();
    }

    private long bytes() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
