package nl.kroniek.log;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Time that is left, spent in pauses that grow and differ, so that writers who met do not meet again. */
final class Deadline {

    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final long end;
    private long most = TimeUnit.MILLISECONDS.toNanos(2);

    Deadline(Duration patience) {
        this.end = System.nanoTime() + patience.toNanos();
    }

    long nanosLeft() {
        return end - System.nanoTime();
    }

    /** Waits a little; false when the time is up or the thread is to stop. */
    boolean pause() {
        long left = nanosLeft();
        if (left <= 0) {
            return false;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(Math.min(left, ThreadLocalRandom.current().nextLong(most)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        most = Math.min(LONGEST_PAUSE, most * 2);
        return true;
    }
}
