package nl.kroniek.embedded;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * When a write counts as kept. Writes run side by side; a sync waits for those that run (a document is several map
 * entries, and half of one must never reach the disk), takes all that came before, and answers them together. A sync
 * that failed poisons: what the disk holds is unknown from then on, so nothing is accepted or confirmed any more.
 */
final class Durability {

    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock(true);
    private final Disk disk;
    private long written;
    private long kept;
    private boolean syncing;
    private @Nullable RuntimeException poison;

    Durability(Disk disk) {
        this.disk = disk;
    }

    /** Applies a write in memory. Its effect may be gone after a crash until {@link #awaitAllSeen} has returned. */
    <T> T apply(Supplier<T> write) {
        refuseWhenPoisoned();
        gate.readLock().lock();
        try {
            synchronized (this) {
                written++;
            }
            return write.get();
        } finally {
            gate.readLock().unlock();
        }
    }

    /** Returns when everything that was applied before this call is on disk; throws when that can no longer be said. */
    void awaitAllSeen() {
        long seen = writtenSoFar();
        while (!isKept(seen)) {
            syncOnce();
        }
    }

    private synchronized long writtenSoFar() {
        return written;
    }

    /** Waits for a sync that runs; true when it, or an earlier one, took the given write along. */
    private synchronized boolean isKept(long ticket) {
        while (syncing && kept < ticket && poison == null) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SyncFailedException("interrupted while waiting for the disk", e);
            }
        }
        if (kept >= ticket) {
            return true;
        }
        refuseWhenPoisoned();
        return false;
    }

    private void syncOnce() {
        synchronized (this) {
            if (syncing || poison != null) {
                return; // somebody else was first: wait for that one instead
            }
            syncing = true;
        }
        long taken = -1;
        RuntimeException failure = null;
        try {
            taken = commit();
            disk.force();
        } catch (RuntimeException | Error e) {
            failure = new SyncFailedException("The store could not be written to disk (" + e
                    + "); nothing is accepted any more. Look at the disk, then start again.", e);
        }
        synchronized (this) {
            syncing = false;
            if (failure == null) {
                kept = taken;
            } else {
                poison = failure;
            }
            notifyAll();
        }
    }

    private long commit() {
        gate.writeLock().lock();
        try {
            disk.commit();
            return writtenSoFar();
        } finally {
            gate.writeLock().unlock();
        }
    }

    private synchronized void refuseWhenPoisoned() {
        if (poison != null) {
            throw new SyncFailedException(String.valueOf(poison.getMessage()), poison);
        }
    }
}
