package nl.kroniek.log;

import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Finds the commit that holds a global index by halving between ordinals: twenty look-ups by {@code _id} in a million
 * commits, and none for who reads on where a page ended. What is remembered never changes, for the log never does.
 */
final class Places {

    private static final int MOST = 4_096;

    private final Commits commits;

    /** Ordinal by the global index of its first event, also of the commit that is to come. */
    private final ConcurrentSkipListMap<Long, Long> known = new ConcurrentSkipListMap<>();

    Places(Commits commits) {
        this.commits = commits;
        known.put(0L, 0L);
    }

    /** Ordinal of the commit that holds this global index; the ordinal after the last one when there is none yet. */
    long ordinalOf(long position) {
        var below = known.floorEntry(position);
        if (below == null || below.getKey() == position) {
            return below == null ? 0 : below.getValue();
        }
        var above = known.higherEntry(position);
        if (above == null) {
            var head = commits.head();
            if (head.next() <= position) {
                return head.ordinal() + 1;
            }
            return between(below.getValue(), head.ordinal(), position);
        }
        return between(below.getValue(), above.getValue() - 1, position);
    }

    void remember(long firstIndex, long ordinal) {
        if (known.size() >= MOST) {
            known.clear();
            known.put(0L, 0L);
        }
        known.put(firstIndex, ordinal);
    }

    private long between(long low, long high, long position) {
        while (low < high) {
            long middle = (low + high + 1) >>> 1;
            long first = commits.firstOf(middle);
            remember(first, middle);
            if (first <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
