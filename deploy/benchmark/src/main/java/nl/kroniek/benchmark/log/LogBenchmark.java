package nl.kroniek.benchmark.log;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import nl.kroniek.embedded.EmbeddedMongo;
import org.bson.UuidRepresentation;

/** Appending and replaying, ours and theirs. All on our embedded server, but PostgreSQL, which is where it is installed. */
public final class LogBenchmark {

    private static final List<Integer> SENDERS = List.of(1, 8, 64);
    private static final int PASSES = 3;
    private static final Duration LONGEST_PASS = Duration.ofSeconds(8);

    private final List<String> rows = new ArrayList<>(List.of(
            "| Store | Senders | Commits a second | Half | 95 of 100 | 99 of 100 | Fairness | Ratio to the raw driver |",
            "|---|---|---|---|---|---|---|---|"));
    private final List<String> replays = new ArrayList<>(
            List.of("| Store | Events replayed | Events a second | Ratio to the raw driver |", "|---|---|---|---|"));

    private LogBenchmark() {}

    /** Prints two tables. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Path work = Files.createTempDirectory("kroniek-log-benchmark");
        var benchmark = new LogBenchmark();
        try (EmbeddedMongo server = EmbeddedMongo.start(work.resolve("mongo"));
                var client = MongoClients.create(MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(server.uri()))
                        .uuidRepresentation(UuidRepresentation.STANDARD).build())) {
            var stores = new Stores(client);
            benchmark.measure(stores, work);
        }
        System.out.println(String.join("\n", benchmark.rows));
        System.out.println();
        System.out.println(String.join("\n", benchmark.replays));
    }

    private void measure(Stores stores, Path work) throws IOException, InterruptedException, ExecutionException {
        RawDriver raw = stores.raw();
        double[] ceiling = new double[SENDERS.size()];
        for (int i = 0; i < ceiling.length; i++) {
            ceiling[i] = raw.perSecond(SENDERS.get(i));
            rows.add("| %s, one request of as many as there are senders | %d | %.0f | | | | | 1.00 |"
                    .formatted(raw.name(), SENDERS.get(i), ceiling[i]));
        }
        double reading = replay(raw, 0);
        for (Store store : List.of(stores.ours(), stores.axonPerCommit(), stores.axonPerEvent())) {
            measure(store, ceiling, reading);
        }
        var postgres = Postgres.start(work);
        if (postgres.isEmpty()) {
            rows.add("| Axon's JDBC engine on PostgreSQL | not run: no PostgreSQL on this machine | | | | | | |");
        } else {
            try (Postgres running = postgres.get()) {
                measure(Stores.jdbc(running.url()), ceiling, reading);
            }
        }
    }

    private void measure(Store store, double[] ceiling, double reading)
            throws InterruptedException, ExecutionException {
        try (store) {
            for (int i = 0; i < ceiling.length; i++) {
                var reached = Senders.at(store, SENDERS.get(i));
                rows.add("| %s | %d | %.0f | %.1f ms | %.1f ms | %.1f ms | %.1f | %.2f |".formatted(store.name(),
                        SENDERS.get(i), reached.perSecond(), reached.median(), reached.slow(), reached.slowest(),
                        reached.fairness(), reached.perSecond() / ceiling[i]));
            }
            replay(store, reading);
        }
    }

    /** The median of warm passes over what lies there. @param raw events a second of the ceiling; 0: this is it */
    private double replay(Store store, double raw) {
        pass(store);
        double[] perSecond = new double[PASSES];
        long events = 0;
        for (int i = 0; i < PASSES; i++) {
            long begin = System.nanoTime();
            events = pass(store);
            perSecond[i] = events / ((System.nanoTime() - begin) / 1e9);
        }
        Arrays.sort(perSecond);
        double median = perSecond[PASSES / 2];
        replays.add("| %s | %d | %.0f | %.2f |".formatted(store.name(), events, median, raw == 0 ? 1 : median / raw));
        return median;
    }

    /** Not longer than that: who has no index that helps would need hours. */
    private static long pass(Store store) {
        long end = System.nanoTime() + LONGEST_PASS.toNanos();
        return store.replay(() -> System.nanoTime() < end);
    }
}
