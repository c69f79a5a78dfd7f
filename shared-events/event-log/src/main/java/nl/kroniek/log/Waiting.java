package nl.kroniek.log;

import com.mongodb.MongoException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A commit between its sender and the log. Both may end it at any moment, so what was sent is noted before it is sent:
 * who gives up hears "not stored" only when nothing of it is on its way.
 */
final class Waiting {

    private final Draft draft;
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private boolean sent;
    private @Nullable MongoException doubt;
    private @Nullable MongoException trouble;

    Waiting(Draft draft) {
        this.draft = draft;
    }

    Draft draft() {
        return draft;
    }

    /** The log is about to send it; false when nobody waits any more. */
    synchronized boolean claim() {
        sent = !isDone();
        return sent;
    }

    /** What was sent last is known to have come to nothing; it may be sent again. */
    synchronized void release() {
        sent = doubt != null;
    }

    /** Why it is not there yet, for who gives up. */
    synchronized void trouble(MongoException why) {
        trouble = why;
    }

    /** It is not known what came of what was sent. That stays so until it is found: a late request may still arrive. */
    synchronized void doubt(MongoException why) {
        doubt = why;
    }

    synchronized boolean isInDoubt() {
        return doubt != null;
    }

    synchronized void settle(Outcome end) {
        outcome.complete(end);
    }

    /** No longer waited for; what the sender may believe. */
    synchronized Outcome giveUp(CommitRefused why) {
        settle(sent ? new Outcome.Unknown(draft.commitId(), doubt) : new Outcome.NotStored(why));
        return outcome.join();
    }

    private synchronized @Nullable MongoException trouble() {
        return trouble;
    }

    boolean isDone() {
        return outcome.isDone();
    }

    /** Waits until it is settled or the time is up; an interrupt is kept for the caller and ends the wait. */
    Outcome await(long nanos) {
        try {
            return outcome.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            return giveUp(CommitRefused.busy(trouble()));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return giveUp(CommitRefused.interrupted());
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
