package nl.kroniek.log.checkpoint;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.kroniek.log.checkpoint.SigningRefused.Why;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs at an interval, when something was added. */
public final class SigningRound implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SigningRound.class);

    private final Checkpoints checkpoints;
    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("kroniek-checkpoints").factory());

    /** @param every zero or less: never */
    public SigningRound(Checkpoints checkpoints, Duration every) {
        this.checkpoints = checkpoints;
        switch (checkpoints.standing()) {
            case SHORTER -> LOG.error("log-shorter-than-checkpoint: {}",
                    new LogShorterThanCheckpoint().getMessage());
            case ELSEWHERE -> LOG.warn("{}", new SigningRefused(Why.ELSEWHERE).getMessage());
            case SOUND, NO_KEY, REWRITTEN -> {}
        }
        if (every.isPositive() && checkpoints.standing() != Standing.NO_KEY) {
            thread.scheduleWithFixedDelay(this::signIfDue, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** A round that fails must not be the last one. */
    private void signIfDue() {
        try {
            if (checkpoints.isDue()) {
                checkpoints.sign();
            }
        } catch (SigningRefused refused) {
            LOG.error("Nothing was signed. {}: {}", refused.why().code(), refused.getMessage());
        } catch (RuntimeException failed) {
            LOG.error("Nothing was signed; it is tried again in the next round.", failed);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
