package nl.kroniek.query.live;

import java.time.Duration;
import nl.kroniek.query.TestLog;
import nl.kroniek.query.chronicle.Chronicles;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.monitoring.NoOpMessageMonitor;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Live views on a real log, with processors that can be started, stopped and made to crash. */
public final class LiveBench implements AutoCloseable {

    private static final LiveViewSettings SETTINGS = new LiveViewSettings(2, 64, Duration.ofSeconds(1),
            Duration.ofMillis(10), "test");

    public final TestLog log = new TestLog();
    public final LiveViews views = new LiveViews(log.database());
    public final Chronicles chronicles = new Chronicles(views, log.reader());
    private ViewProcessors processors = processors(() -> {});

    /** Those that were started last. */
    public ViewProcessors processors() {
        return processors;
    }

    public LiveViewSettings settings() {
        return SETTINGS;
    }

    /** Waits until the views show the log as it is: longer than a person would, for a cold machine with other work. */
    public void catchUp() throws InterruptedException {
        long head = log.reader().head();
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (chronicles.position() < head) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the views do not follow the log");
            }
            Thread.sleep(5);
        }
    }

    public void start() {
        processors.start();
    }

    public void stop() {
        processors.stop();
    }

    /** New processors, as after a restart. */
    public void startAgain() {
        startWith(() -> {});
    }

    /** New processors that run this between the writing of rows and the storing of the token. */
    void startWith(Runnable betweenRowsAndToken) {
        processors = processors(betweenRowsAndToken);
        processors.start();
    }

    TokenStore tokens() {
        return SETTINGS.claims().places(log.database(), "view_tokens", Jackson3Serializer.builder().build());
    }

    private ViewProcessors processors(Runnable betweenRowsAndToken) {
        return new ViewProcessors(views, log.engine(), log.reader(), tokens(), name -> NoOpMessageMonitor.instance(),
                SETTINGS,
                betweenRowsAndToken);
    }

    @Override
    public void close() {
        processors.stop();
        log.close();
    }
}
