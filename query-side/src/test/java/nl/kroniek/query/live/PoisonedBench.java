package nl.kroniek.query.live;

import static nl.kroniek.query.view.PoisonedView.VIEW;

import nl.kroniek.log.LogReader;
import nl.kroniek.log.follow.LogSource;
import nl.kroniek.query.view.PoisonedView.Count;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.monitoring.NoOpMessageMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** A view on a real log, with a processor that can be started again by a program that reads another log. */
@Timeout(60)
abstract class PoisonedBench {

    final LiveBench bench = new LiveBench();
    Generation<Count> generation = new Generation<>(VIEW, 0);
    private LogSource events = source(bench.log.reader());
    private ViewFeeds feeds = feeds();
    PooledStreamingEventProcessor processor = feeds.of(generation, events);

    private LogSource source(LogReader log) {
        return new LogSource(bench.log.engine(), log, bench.settings().lookInterval());
    }

    private ViewFeeds feeds() {
        return new ViewFeeds("poisoned", 1, bench.views, bench.tokens(), name -> NoOpMessageMonitor.instance(),
                bench.settings(), () -> {});
    }

    @BeforeEach
    void start() {
        processor.start();
    }

    @AfterEach
    void stop() {
        processor.shutDown();
        feeds.close();
        events.close();
        bench.close();
    }

    void startAgain(LogReader log) {
        processor.shutDown();
        feeds.close();
        events.close();
        events = source(log);
        feeds = feeds();
        processor = feeds.of(generation, events);
        processor.start();
    }

    void catchUp(long head) throws InterruptedException {
        while (stored().position() < head) {
            Thread.sleep(5);
        }
    }

    StoredRows<Count> stored() {
        return bench.views.stored(generation);
    }

    int count(String id) {
        return stored().all().rows().stream().filter(row -> row.row().id().equals(id))
                .mapToInt(row -> row.row().value().number()).sum();
    }
}
