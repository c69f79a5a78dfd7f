package nl.kroniek.query.live;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import nl.kroniek.log.LogReader;
import nl.kroniek.query.chronicle.Chronicles;

/**
 * Whether people may be let in: every view has caught up with the head of the log as it was when this was first asked.
 * Once ready it stays so; being behind later is lag, not unreadiness.
 */
public final class ViewsReadiness {

    private final Chronicles chronicles;
    private final LogReader log;
    private final AtomicLong headAtStart = new AtomicLong(Long.MIN_VALUE);
    private final AtomicBoolean caughtUp = new AtomicBoolean();

    public ViewsReadiness(Chronicles chronicles, LogReader log) {
        this.chronicles = chronicles;
        this.log = log;
    }

    public boolean ready() {
        if (!caughtUp.get()) {
            headAtStart.compareAndSet(Long.MIN_VALUE, log.head());
            if (chronicles.position() >= headAtStart.get()) {
                caughtUp.set(true);
            }
        }
        return caughtUp.get();
    }
}
