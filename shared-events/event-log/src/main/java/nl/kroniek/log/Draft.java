package nl.kroniek.log;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kroniek.proof.CommitHeader;
import nl.kroniek.proof.EventLeaf;

/**
 * A commit that is ready but for its place in the log.
 *
 * @param eventsRoot over the events; costly, and the same wherever the commit comes to stand
 * @param bytes about as many as it takes in the database
 * @param guards what it relies upon besides its own places; not stored
 */
record Draft(UUID commitId, String association, Instant at, List<EventLeaf> events, byte[] eventsRoot, long bytes,
        List<Guard> guards) {

    private static final long FIELDS = 256;

    Draft {
        events = List.copyOf(events);
        guards = List.copyOf(guards);
    }

    Draft(UUID commitId, String association, Instant at, List<EventLeaf> events) {
        this(commitId, association, at, events, CommitHeader.rootOf(events),
                FIELDS + events.stream().mapToLong(Draft::bytes).sum(), List.of());
    }

    /** The same commit, which relies upon this. Of things that it writes itself its places say as much. */
    Draft relyingUpon(Collection<? extends Guard> some) {
        var written = events.stream().map(EventLeaf::agg).collect(Collectors.toSet());
        return new Draft(commitId, association, at, events, eventsRoot, bytes, some.stream().distinct()
                .<Guard>map(guard -> guard)
                .filter(guard -> !(guard instanceof Guard.Unchanged thing && written.contains(thing.aggregate())))
                .toList());
    }

    /** Whether what is stored there has its commit id. */
    boolean isOf(StoredCommit stored) {
        return stored.commitId().equals(commitId);
    }

    StoredCommit after(Head head) {
        var header = new CommitHeader(head.ordinal() + 1, commitId, association, head.next(), events.size(), at,
                eventsRoot);
        return new StoredCommit(header, head.hash(), header.hash(head.hash()), events);
    }

    /** Whether this is the very commit that was stored, not another one under the same id. */
    boolean isThe(StoredCommit stored) {
        return stored.events().stream().map(EventLeaf::id).toList()
                .equals(events.stream().map(EventLeaf::id).toList());
    }

    private static long bytes(EventLeaf event) {
        return FIELDS + event.body().length + event.meta().length + event.agg().length() * 3L;
    }
}
