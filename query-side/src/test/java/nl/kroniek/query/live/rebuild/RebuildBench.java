package nl.kroniek.query.live.rebuild;

import nl.kroniek.query.replay.Rebuild;
import nl.kroniek.query.replay.Rebuilds;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Predicate;
import nl.kroniek.query.live.Archives;
import nl.kroniek.query.live.LiveBench;
import nl.kroniek.query.replay.Comparisons;
import nl.kroniek.query.replay.KeptComparison;
import nl.kroniek.query.replay.Replay;

/** Live views with a leader of rebuilds, that can be started, stopped and doubled. */
final class RebuildBench implements AutoCloseable {

    private static final Duration LEASE = Duration.ofMillis(600);

    final LiveBench live = new LiveBench();
    final RebuildDocuments documents = new RebuildDocuments(live.log.database());
    final Replay replay = new Replay(live.views, live.log.reader());
    final Comparisons comparisons = new Comparisons(replay,
            new Archives(live.log.database()).of("comparisons", KeptComparison.class), Clock.systemUTC());
    final Rebuilds rebuilds = new RebuildsInMongo(documents, live.views, live.log.reader(), Clock.systemUTC());

    /** A leader of that name; several can stand beside each other, on the same processors. */
    RebuildLeader leader(String name) {
        var database = live.log.database();
        return new RebuildLeader(documents, new RebuildLocks(database, name, LEASE, Clock.systemUTC()), live.views,
                live.processors(), live.log.reader(), new RebuildCheck(live.views, replay, comparisons, documents),
                new Sweeper(database, live.views, Duration.ofMillis(100), Clock.systemUTC()), Duration.ofMillis(30));
    }

    Rebuild await(Rebuild rebuild, Predicate<Rebuild> so) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            var now = documents.find(rebuild.view(), rebuild.generation()).orElseThrow();
            if (so.test(now)) {
                return now;
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("it never came so far: " + now);
            }
            Thread.sleep(10);
        }
    }

    @Override
    public void close() {
        live.close();
    }
}
