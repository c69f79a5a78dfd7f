package nl.kroniek.log;

import java.time.Duration;

/**
 * How the log is written and read.
 *
 * @param appendDeadline how long one append may try before it says that it is busy, or that the outcome is unknown
 * @param batchSize events per read
 */
public record LogSettings(Duration appendDeadline, int batchSize) {

    public static LogSettings usual() {
        return new LogSettings(Duration.ofSeconds(10), 256);
    }
}
