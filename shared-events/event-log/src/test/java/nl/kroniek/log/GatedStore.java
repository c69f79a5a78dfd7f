package nl.kroniek.log;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kroniek.proof.EventLeaf;

/** A real store with a gate before its inserts: holds them, counts them, and sees whether two are under way. */
final class GatedStore implements LogStore {

    private final LogStore store;
    private final Semaphore gate = new Semaphore(0);
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger arrived = new AtomicInteger();
    final AtomicInteger mostUnderWay = new AtomicInteger();
    final List<List<StoredCommit>> inserts = new CopyOnWriteArrayList<>();

    GatedStore(LogStore store) {
        this.store = store;
    }

    /** Lets as many inserts through. */
    void open(int inserts) {
        gate.release(inserts);
    }

    void awaitAtTheGate(int inserts) throws InterruptedException {
        while (arrived.get() < inserts) {
            Thread.sleep(1);
        }
    }

    List<Integer> sizes() {
        return inserts.stream().map(List::size).toList();
    }

    @Override
    public Inserted insert(List<StoredCommit> inOrder) {
        mostUnderWay.accumulateAndGet(underWay.incrementAndGet(), Math::max);
        inserts.add(List.copyOf(inOrder));
        arrived.incrementAndGet();
        gate.acquireUninterruptibly();
        try {
            return store.insert(inOrder);
        } finally {
            underWay.decrementAndGet();
        }
    }

    @Override
    public Head head() {
        return store.head();
    }

    @Override
    public List<StoredCommit> withIds(Collection<UUID> commitIds) {
        return store.withIds(commitIds);
    }

    @Override
    public List<StoredCommit> holding(List<EventLeaf> events) {
        return store.holding(events);
    }

    @Override
    public boolean isTaken(String aggregate, long sequence) {
        return store.isTaken(aggregate, sequence);
    }

    @Override
    public List<StoredCommit> between(long first, long last) {
        return store.between(first, last);
    }
}
