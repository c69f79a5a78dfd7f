package nl.kroniek.embedded.tree;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of keys.
 *
 * @param from the first key that may be in it
 * @param to the first key beyond it; {@code null} for no end
 * @param point whether it holds one value and whatever follows that value in a compound key
 */
record Span(Key from, @Nullable Key to, boolean point) {

    static final Span EVERYTHING = new Span(new Key(new byte[0]), null, false);

    static Span exactly(Key value) {
        return new Span(value, value.afterAllThatBeginSo(), true);
    }

    boolean isEmpty() {
        return to != null && from.compareTo(to) >= 0;
    }

    boolean contains(Key key) {
        return key.compareTo(from) >= 0 && (to == null || key.compareTo(to) < 0);
    }

    Span and(Span other) {
        Key start = from.compareTo(other.from) >= 0 ? from : other.from;
        Key end = to == null || other.to != null && other.to.compareTo(to) < 0 ? other.to : to;
        return new Span(start, end, point || other.point);
    }

    /** This stretch within the keys that begin with the given ones. */
    Span after(Key prefix) {
        Key end = to == null ? prefix.afterAllThatBeginSo() : prefix.followedBy(to);
        return new Span(prefix.followedBy(from), end, point);
    }

    /** What is left when everything up to and including the given key has been seen, in the given direction. */
    Span beyond(Key seen, boolean descending) {
        Span rest = descending ? new Span(EVERYTHING.from, seen, false) : new Span(seen.next(), null, false);
        Span left = and(rest);
        return new Span(left.from, left.to, point);
    }
}
