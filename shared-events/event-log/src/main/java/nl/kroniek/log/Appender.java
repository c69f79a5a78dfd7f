package nl.kroniek.log;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Many senders, one writer: senders put their commits in a queue and wait, one thread brings all that wait into the
 * log in one insert, and never has two under way. Who comes when nobody writes is the writer himself for one round.
 * Holds everything of the engine that changes, apart from it, because Axon copies engines in its own tests and a copy
 * must share it. The thread comes with the first commit and goes when there was nothing to do for a while; it is a
 * platform thread because it does nothing but wait for a socket.
 */
final class Appender implements AutoCloseable {

    private static final int CAPACITY = 2_000;
    private static final Duration IDLE = Duration.ofSeconds(10);

    private final Rounds rounds;
    private final Duration patience;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(CAPACITY, true);
    private final Batches batches = new Batches(queue);
    private final Backoff backoff = new Backoff();
    private final AtomicBoolean writing = new AtomicBoolean();
    private volatile boolean closed;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(1, 1, IDLE.toSeconds(), TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(), Thread.ofPlatform().daemon().name("kroniek-log-", 0).factory());

    Appender(LogStore store, LogSettings settings) {
        this.rounds = new Rounds(store);
        this.patience = settings.appendDeadline();
        thread.allowCoreThreadTimeOut(true);
    }

    /**
     * @return the commit as stored
     * @throws Conflict when an event or its place is taken: nothing was written
     * @throws CommitAlreadyStored when the commit id is in the log with other events
     * @throws CommitRefused when it is too large, the log was too busy or is closed: nothing was written
     * @throws OutcomeUnknown when it was sent and nothing was heard of it in time, or the thread was interrupted
     */
    StoredCommit append(Draft draft) throws Conflict {
        DraftCheck.check(draft);
        if (closed) {
            throw CommitRefused.closed();
        }
        long end = System.nanoTime() + patience.toNanos();
        var waiting = new Waiting(draft);
        if (queue.isEmpty() && writing.compareAndSet(false, true)) {
            writeAlone(waiting);
        } else if (enqueue(waiting, end)) {
            wake();
        } else {
            throw CommitRefused.busy(null);
        }
        return waiting.await(end - System.nanoTime()).orThrow();
    }

    private boolean enqueue(Waiting waiting, long end) {
        try {
            return queue.offer(waiting, end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw CommitRefused.interrupted();
        }
    }

    /** Nobody else writes or waits: the sender's own thread does it once, which saves two changes of threads. */
    private void writeAlone(Waiting waiting) {
        boolean unsettled = false;
        try {
            write(List.of(waiting));
            unsettled = !waiting.isDone();
        } finally {
            // Also when there was no memory left: who does not leave would keep everybody waiting for ever.
            if (unsettled) {
                handOver();
            } else {
                leave();
            }
        }
    }

    private void wake() {
        if (writing.compareAndSet(false, true)) {
            handOver();
        }
    }

    private void handOver() {
        try {
            thread.execute(this::writeAll);
        } catch (RejectedExecutionException tooLate) {
            abandon();
            leave();
        }
    }

    private void writeAll() {
        try {
            for (var batch = batches.next(); !batch.isEmpty(); batch = batches.next()) {
                if (Thread.currentThread().isInterrupted()) {
                    batch.forEach(waiting -> waiting.giveUp(CommitRefused.closed()));
                } else {
                    write(batch);
                }
            }
        } finally {
            leave();
        }
    }

    private void write(List<Waiting> batch) {
        try {
            var round = rounds.run(batch);
            batches.again(round.again());
            if (round.calm()) {
                backoff.calm();
            } else {
                backoff.rest();
            }
        } catch (RuntimeException unforeseen) {
            batch.forEach(waiting -> waiting.giveUp(CommitRefused.busy(unforeseen)));
        }
    }

    private void abandon() {
        for (var batch = batches.next(); !batch.isEmpty(); batch = batches.next()) {
            batch.forEach(waiting -> waiting.giveUp(CommitRefused.closed()));
        }
    }

    /** Who queued behind the last look at the queue saw a writer and woke nobody. */
    private void leave() {
        writing.set(false);
        if (!queue.isEmpty()) {
            wake();
        }
    }

    /** Takes no more, lets what waits be written, and ends the thread. Who still waits after the deadline hears it. */
    @Override
    public void close() {
        closed = true;
        long end = System.nanoTime() + patience.toNanos();
        try {
            while ((writing.get() || !queue.isEmpty()) && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            thread.shutdownNow();
            thread.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
