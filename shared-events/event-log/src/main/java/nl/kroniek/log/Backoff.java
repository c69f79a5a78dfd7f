package nl.kroniek.log;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Pauses that grow and differ, so that writers who met do not meet again. For one thread. */
final class Backoff {

    private static final long FIRST = TimeUnit.MILLISECONDS.toNanos(2);
    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(200);

    private long most = FIRST;

    void calm() {
        most = FIRST;
    }

    /** An interrupt ends the pause and stays set. */
    void rest() {
        try {
            TimeUnit.NANOSECONDS.sleep(ThreadLocalRandom.current().nextLong(most));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        most = Math.min(LONGEST, most * 2);
    }
}
