package nl.kroniek.log;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;

/** Divides what waits over requests of a bounded size, in the order in which it came. Used by the writing thread. */
final class Batches {

    static final int MOST_COMMITS = 500;

    /** A commit may be larger; it then travels alone. */
    static final long MOST_BYTES = 8L * 1024 * 1024;

    private final Queue<Waiting> queue;
    private final Deque<Waiting> again = new ArrayDeque<>();

    Batches(Queue<Waiting> queue) {
        this.queue = queue;
    }

    /** Everything that waits and fits, first what was tried before; empty when nothing waits. */
    List<Waiting> next() {
        var batch = new ArrayList<Waiting>();
        long bytes = 0;
        for (var from : List.of(again, queue)) {
            for (var one = from.peek(); one != null && batch.size() < MOST_COMMITS; one = from.peek()) {
                if (!batch.isEmpty() && bytes + one.draft().bytes() > MOST_BYTES) {
                    return batch;
                }
                from.remove();
                if (!one.isDone()) {
                    batch.add(one);
                    bytes += one.draft().bytes();
                }
            }
        }
        return batch;
    }

    /** These go first the next time, in their order. */
    void again(List<Waiting> unsettled) {
        unsettled.reversed().forEach(again::addFirst);
    }
}
