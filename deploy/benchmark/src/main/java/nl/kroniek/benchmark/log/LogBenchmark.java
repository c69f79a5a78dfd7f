package nl.kroniek.benchmark.log;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import nl.kroniek.embedded.EmbeddedMongo;
import org.bson.UuidRepresentation;

/**
 * Appending and replaying, ours and theirs. All on our embedded server, but PostgreSQL, which is where it is installed.
 * Every store is warmed up before any is measured, and each round begins with another one: whoever comes first would
 * pay for the compiler, and whoever comes last for a store that others have filled.
 */
public final class LogBenchmark {

    private static final List<Integer> SENDERS = List.of(1, 8, 64);
    private static final int ROUNDS = 3;
    private static final int PASSES = 3;
    private static final Duration LONGEST_PASS = Duration.ofSeconds(8);

    private final List<String> rows = new ArrayList<>(List.of(
            "| Store | Senders | Commits a second | Half | 95 of 100 | 99 of 100 | Fairness | Ratio to the raw driver |",
            "|---|---|---|---|---|---|---|---|"));
    private final List<String> replays = new ArrayList<>(
            List.of("| Store | Events replayed | Events a second | Ratio to the raw driver |", "|---|---|---|---|"));

    private LogBenchmark() {}

    /** Prints three tables. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Path work = Files.createTempDirectory("kroniek-log-benchmark");
        var benchmark = new LogBenchmark();
        try (EmbeddedMongo server = EmbeddedMongo.start(work.resolve("mongo")); var client = client(server.uri())) {
            var stores = new Stores(client);
            benchmark.measure(
                    List.of(stores.raw(), stores.ours(), stores.axonPerCommit(), stores.axonPerEvent()), work);
        }
        System.out.println(String.join("\n", benchmark.rows));
        System.out.println();
        System.out.println(String.join("\n", benchmark.replays));
        System.out.println();
        System.out.println(String.join("\n", LogMemory.measured(work.resolve("memory"))));
    }

    static MongoClient client(String uri) {
        return MongoClients.create(MongoClientSettings.builder().applyConnectionString(new ConnectionString(uri))
                .uuidRepresentation(UuidRepresentation.STANDARD).build());
    }

    private void measure(List<Store> onOurServer, Path work)
            throws IOException, InterruptedException, ExecutionException {
        var all = new ArrayList<>(onOurServer);
        var postgres = Postgres.start(work);
        if (postgres.isEmpty()) {
            rows.add("| Axon's JDBC engine on PostgreSQL | not run: no PostgreSQL on this machine | | | | | | |");
            measure(all);
        } else {
            try (Postgres running = postgres.get()) {
                all.add(Stores.jdbc(running.url()));
                measure(all);
            }
        }
    }

    /** @param all the first one is what the others are compared with */
    private void measure(List<Store> all) throws InterruptedException, ExecutionException {
        for (int warm : List.of(1, 64)) {
            for (Store store : all) {
                store.with(warm);
            }
        }
        for (int senders : SENDERS) {
            List<Senders> reached = medians(all, senders);
            double ceiling = reached.getFirst().perSecond();
            for (int i = 0; i < all.size(); i++) {
                rows.add(row(all.get(i), senders, reached.get(i), ceiling));
            }
        }
        double reading = replay(all.getFirst(), 0);
        all.stream().skip(1).forEach(store -> replay(store, reading));
        all.forEach(Store::close);
    }

    /** Of each store the round in the middle, in the order of the stores. */
    private static List<Senders> medians(List<Store> all, int senders) throws InterruptedException, ExecutionException {
        List<List<Senders>> reached = all.stream().<List<Senders>>map(store -> new ArrayList<>()).toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < all.size(); i++) {
                int next = (i + round) % all.size();
                reached.get(next).add(all.get(next).with(senders));
            }
        }
        return reached.stream()
                .map(each -> each.stream().sorted(Comparator.comparingDouble(Senders::perSecond)).toList()
                        .get(ROUNDS / 2))
                .toList();
    }

    private static String row(Store store, int senders, Senders reached, double ceiling) {
        String line = "| %s | %d | %.0f | %.1f ms | %.1f ms | %.1f ms | %.1f | %.2f |".formatted(store.name(), senders,
                reached.perSecond(), reached.median(), reached.slow(), reached.slowest(), reached.fairness(),
                reached.perSecond() / ceiling);
        return line.replaceAll("NaN( ms)?", "");
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
