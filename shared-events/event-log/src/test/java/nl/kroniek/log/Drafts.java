package nl.kroniek.log;

import java.util.List;
import java.util.UUID;
import nl.kroniek.proof.EventLeaf;

/** Commits without a serializer. */
final class Drafts {

    private static final byte[] NOTHING = {};

    private Drafts() {}

    /** One event in this place. */
    static Draft of(String aggregate, long sequence) {
        return of(UUID.randomUUID(), event(aggregate, sequence, NOTHING));
    }

    static Draft of(UUID commitId, EventLeaf... events) {
        return new Draft(commitId, "vgg", TestLog.NOW, List.of(events));
    }

    /** How many events a thing has there. */
    static long count(List<StoredCommit> log, String aggregate) {
        return log.stream().flatMap(commit -> commit.events().stream()).filter(event -> event.agg().equals(aggregate))
                .count();
    }

    static EventLeaf event(String aggregate, long sequence, byte[] body) {
        return new EventLeaf(UUID.randomUUID().toString(), aggregate, "Association", sequence, "t", 1, TestLog.NOW,
                body, NOTHING);
    }
}
