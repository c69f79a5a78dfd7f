package nl.kroniek.embedded.tree;

import java.util.concurrent.atomic.LongAdder;

/** Counts the entries that queries look at, in trees of documents and of indexes: how a test sees a scan. */
public final class Visits {

    private final LongAdder count = new LongAdder();

    void add() {
        count.increment();
    }

    /** All entries looked at so far. */
    public long total() {
        return count.sum();
    }
}
