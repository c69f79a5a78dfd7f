package nl.kroniek.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Runs several threads as if they were one: only who holds the baton runs, and a seed says who gets it next. So every
 * order of their steps is possible, and each can be repeated.
 */
final class Baton {

    private final class Runner {

        private final Semaphore turn = new Semaphore(0);
        private final Thread thread;
        private volatile boolean done;

        Runner(Runnable work) {
            thread = Thread.ofVirtual().unstarted(() -> {
                turn.acquireUninterruptibly();
                try {
                    work.run();
                } catch (RuntimeException | Error e) {
                    failure = e;
                } finally {
                    done = true;
                    back.release();
                }
            });
        }
    }

    private final Random random;
    private final List<Runner> runners = new ArrayList<>();
    private final Semaphore back = new Semaphore(0);
    private volatile @Nullable Runner current;
    private volatile @Nullable Throwable failure;

    Baton(Random random) {
        this.random = random;
    }

    void add(Runnable work) {
        var runner = new Runner(work);
        runners.add(runner);
        runner.thread.start();
    }

    /** Called by a runner: somebody else may go first. */
    void pass() {
        var me = Objects.requireNonNull(current);
        back.release();
        me.turn.acquireUninterruptibly();
    }

    /** Until all are done; between two turns the world moves. On a virtual thread too: handing over is many times as fast. */
    void run(Runnable world) {
        var all = new FutureTask<>(() -> takeTurns(world), null);
        Thread.startVirtualThread(all);
        try {
            all.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
        if (failure != null) {
            throw new AssertionError(failure);
        }
    }

    private void takeTurns(Runnable world) {
        while (!runners.isEmpty()) {
            world.run();
            var next = runners.get(random.nextInt(runners.size()));
            current = next;
            next.turn.release();
            back.acquireUninterruptibly();
            runners.removeIf(runner -> runner.done);
        }
    }
}
