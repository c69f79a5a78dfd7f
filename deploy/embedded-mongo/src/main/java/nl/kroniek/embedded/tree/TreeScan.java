package nl.kroniek.embedded.tree;

import java.util.List;
import java.util.function.BiPredicate;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Walks stretches of a tree in one direction, a piece at a time. Between pieces it holds only the last key it gave, not
 * the tree as it was then: a cursor may stay open for as long as it likes, and the store may reuse what it replaced.
 */
final class TreeScan<V> {

    private final MVMap<Key, V> tree;
    private final List<Span> spans;
    private final boolean descending;
    private final Visits visits;
    private @Nullable Key last;

    TreeScan(MVMap<Key, V> tree, List<Span> spans, boolean descending, Visits visits) {
        this.tree = tree;
        this.spans = descending ? spans.reversed() : spans;
        this.descending = descending;
        this.visits = visits;
    }

    /**
     * Goes on after the last entry that was taken; an entry for which the answer is false is not taken, and ends it.
     */
    void walk(BiPredicate<Key, V> takes) {
        for (Span span : spans) {
            Span rest = last == null ? span : span.beyond(last, descending);
            if (!rest.isEmpty() && !walk(rest, takes)) {
                return;
            }
        }
    }

    private boolean walk(Span span, BiPredicate<Key, V> takes) {
        Key start = start(span);
        if (start == null) {
            return true;
        }
        Cursor<Key, V> cursor = tree.cursor(start, null, descending);
        while (cursor.hasNext()) {
            Key key = cursor.next();
            if (!span.contains(key)) {
                return true;
            }
            visits.add();
            if (!takes.test(key, cursor.getValue())) {
                return false;
            }
            last = key;
        }
        return true;
    }

    private @Nullable Key start(Span span) {
        if (!descending) {
            return tree.ceilingKey(span.from());
        }
        return span.to() == null ? tree.lastKey() : tree.lowerKey(span.to());
    }
}
