package nl.kroniek.benchmark.log;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import nl.kroniek.log.EventLog;
import nl.kroniek.log.LogSettings;
import nl.kroniek.log.StoredLog;
import nl.kroniek.log.whole.LogCheck;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/**
 * What the log holds in memory over a million events: the heap that is still in use after a full collection, of a
 * process that has the engine and its readers and not the server. While the log grows; and of each reader on its way
 * through the whole of it, with everything in its hands that it has at that moment.
 */
final class LogMemory {

    private static final List<Integer> EVENTS = List.of(100_000, 250_000, 500_000, 1_000_000);
    private static final int SENDERS = 32;
    private static final int BEFORE = 1_000;

    /** The check says how far it is when a page is full, the last of which may not be. */
    private static final int PAGE = 300;

    private final MongoDatabase database;
    private final EventLog log;
    private final long[] next = new long[SENDERS];

    private LogMemory(MongoDatabase database) {
        this.database = database;
        this.log = EventLog.open(database, LogSettings.usual(), Stores.json(), NoOpEventUpcaster.INSTANCE,
                Clock.systemUTC());
    }

    /** The live heap at each number of events. */
    private static final class Marks {

        private final List<Long> bytes = new ArrayList<>();

        void at(long events) {
            if (bytes.size() < EVENTS.size() && events >= EVENTS.get(bytes.size())) {
                bytes.add(live());
            }
        }
    }

    /** A table. */
    static List<String> measured(Path directory) throws IOException, InterruptedException, ExecutionException {
        try (ServerProcess server = ServerProcess.start(directory);
                MongoClient client = LogBenchmark.client(server.uri())) {
            return new LogMemory(client.getDatabase("kroniek")).table();
        }
    }

    private List<String> table() throws InterruptedException, ExecutionException {
        append(BEFORE);
        following(); // what is loaded once is not what grows
        checking();
        long before = live();
        var appended = new Marks();
        for (int events : EVENTS) {
            append(events);
            appended.at(events);
        }
        List<Marks> columns = List.of(appended, following(), checking(), verifying());
        log.close();
        List<String> rows = new ArrayList<>(List.of(
                "| Events | Engine, after appending them | Following the log, so far | `kroniek verify`, so far"
                        + " | The auditor's check, so far |",
                "|---|---|---|---|---|", "| %,d | %s | | | |".formatted(BEFORE, megabytes(before))));
        for (int i = 0; i < EVENTS.size(); i++) {
            int mark = i;
            rows.add("| %,d | %s |".formatted(EVENTS.get(i), columns.stream()
                    .map(column -> megabytes(column.bytes.get(mark))).collect(Collectors.joining(" | "))));
        }
        return rows;
    }

    /** Until there are that many, by several senders at once, each to an aggregate of its own. */
    private void append(int events) throws InterruptedException, ExecutionException {
        List<Callable<Boolean>> senders = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            int sender = i;
            senders.add(() -> append(sender, events / SENDERS + 1));
        }
        try (var all = Executors.newFixedThreadPool(SENDERS)) {
            for (Future<Boolean> each : all.invokeAll(senders)) {
                each.get();
            }
        }
    }

    private boolean append(int sender, long until) {
        for (; next[sender] < until; next[sender]++) {
            log.engine().appendEvents(List.of(Store.Engine.message("memory-" + sender, next[sender])));
        }
        return true;
    }

    private Marks following() {
        var marks = new Marks();
        try (var events = log.engine().readEvents(null, false)) {
            var each = events.iterator();
            for (long read = 1; each.hasNext(); read++) {
                each.next().getPayload();
                marks.at(read);
            }
        }
        return marks;
    }

    private Marks checking() {
        var marks = new Marks();
        LogCheck.check(new StoredLog(database), List.of(), (done, total) -> marks.at(done + PAGE));
        return marks;
    }

    private Marks verifying() {
        var marks = new Marks();
        log.verifier().verify(null, marks::at);
        return marks;
    }

    private static long live() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
