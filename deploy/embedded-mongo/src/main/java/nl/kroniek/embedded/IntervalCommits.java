package nl.kroniek.embedded;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings to disk, now and then, the writes nobody waits for: views, tokens. They can be rebuilt from the log. */
final class IntervalCommits implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IntervalCommits.class);

    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread;

    IntervalCommits(Durability durability, Duration every) {
        thread = Thread.ofPlatform().daemon().name("kroniek-embedded-commit").start(() -> run(durability, every));
    }

    private void run(Durability durability, Duration every) {
        try {
            while (!stop.await(every.toNanos(), TimeUnit.NANOSECONDS)) {
                durability.awaitAllSeen();
            }
        } catch (SyncFailedException e) {
            LOG.error("The embedded store stops accepting writes", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops without interrupting: an interrupt in the middle of a write would close the store's file. */
    @Override
    public void close() {
        stop.countDown();
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
