package nl.kroniek.log;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kroniek.proof.CommitHeader;
import nl.kroniek.proof.EventLeaf;

/**
 * A commit that is ready but for its place in the log.
 *
 * @param eventsRoot over the events; costly, and the same wherever the commit comes to stand
 * @param bytes about as many as it takes in the database
 */
record Draft(UUID commitId, String association, Instant at, List<EventLeaf> events, byte[] eventsRoot, long bytes) {

    private static final long FIELDS = 256;

    Draft {
        events = List.copyOf(events);
    }

    Draft(UUID commitId, String association, Instant at, List<EventLeaf> events) {
        this(commitId, association, at, events, CommitHeader.rootOf(events),
                FIELDS + events.stream().mapToLong(Draft::bytes).sum());
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
