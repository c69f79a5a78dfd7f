package nl.kroniek.log;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Writes one commit at a time. Holds everything of the engine that changes, apart from it, because Axon copies engines
 * in its own tests and a copy must share it.
 */
final class Appender {

    private final Commits commits;
    private final LogSettings settings;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);
    private @Nullable Head known;

    Appender(Commits commits, LogSettings settings) {
        this.commits = commits;
        this.settings = settings;
    }

    /**
     * @return the commit as stored
     * @throws Conflict when an event or its place is taken: nothing was written
     * @throws CommitAlreadyStored when the commit id is in the log with other events
     * @throws CommitRefused when it is too large, or the log was too busy: nothing was written
     * @throws OutcomeUnknown when the database did not say in time whether it was stored
     */
    StoredCommit append(Draft draft) throws Conflict {
        DraftCheck.check(draft);
        var deadline = new Deadline(settings.appendDeadline());
        if (!waitForTurn(deadline)) {
            throw CommitRefused.busy(null);
        }
        try {
            var head = known;
            known = null;
            var stored = new Attempt(commits, draft, deadline).from(head);
            known = Head.of(stored);
            return stored;
        } finally {
            oneAtATime.unlock();
        }
    }

    private boolean waitForTurn(Deadline deadline) {
        try {
            return oneAtATime.tryLock(deadline.nanosLeft(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
