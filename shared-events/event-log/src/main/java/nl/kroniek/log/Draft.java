package nl.kroniek.log;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kroniek.proof.CommitHeader;
import nl.kroniek.proof.EventLeaf;

/** A commit that is ready but for its place in the log. */
record Draft(UUID commitId, String association, Instant at, List<EventLeaf> events) {

    Draft {
        events = List.copyOf(events);
    }

    StoredCommit after(Head head) {
        var header = new CommitHeader(head.ordinal() + 1, commitId, association, head.next(), events.size(), at,
                CommitHeader.rootOf(events));
        return new StoredCommit(header, head.hash(), header.hash(head.hash()), events);
    }

    /** Whether this is the very commit that was stored, not another one under the same id. */
    boolean isThe(StoredCommit stored) {
        return stored.events().stream().map(EventLeaf::id).toList()
                .equals(events.stream().map(EventLeaf::id).toList());
    }
}
