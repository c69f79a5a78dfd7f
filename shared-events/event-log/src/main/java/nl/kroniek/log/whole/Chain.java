package nl.kroniek.log.whole;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.log.StoredLog;
import nl.kroniek.proof.CommitHeader;
import nl.kroniek.proof.Fault;
import nl.kroniek.proof.Frontier;
import org.bson.BSONException;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of each commit by itself and the one before it: place, events, hashes, form. Knows the end of what
 * was good and nothing more, so its memory does not grow.
 */
final class Chain {

    private Frontier tree = Frontier.empty();
    private byte[] head = CommitHeader.noPrevious();
    private long events;
    private @Nullable LogFault fault;

    /** The next commit when it is good; after a fault the walk is over. */
    Optional<StoredCommit> next(BsonDocument document) {
        StoredCommit commit;
        try {
            commit = StoredLog.read(document);
        } catch (BSONException e) {
            fault = LogFault.of(tree.size(), Fault.UNREADABLE, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
        fault = faultOf(commit);
        if (fault == null) {
            fault = Form.wrongField(document, commit).map(field -> LogFault.of(tree.size(), "form", field))
                    .orElse(null);
        }
        if (fault != null) {
            return Optional.empty();
        }
        tree = tree.plus(commit.header().bytes());
        head = commit.hash();
        events += commit.events().size();
        return Optional.of(commit);
    }

    Optional<LogFault> fault() {
        return Optional.ofNullable(fault);
    }

    Frontier tree() {
        return tree;
    }

    byte[] head() {
        return head;
    }

    long events() {
        return events;
    }

    private @Nullable LogFault faultOf(StoredCommit commit) {
        var header = commit.header();
        if (header.ordinal() != tree.size()) {
            return fault(Fault.HOLE, header.ordinal());
        }
        if (commit.events().isEmpty() || header.n() != commit.events().size()) {
            return fault(Fault.COUNT, header.n(), commit.events().size());
        }
        if (header.first() != events) {
            return fault(Fault.POSITION, header.first(), events);
        }
        if (!Arrays.equals(commit.prev(), head)) {
            return fault(Fault.CHAIN);
        }
        var ids = new HashSet<String>();
        for (var event : commit.events()) {
            if (!ids.add(event.id())) {
                return fault(Fault.EVENT_ID_TWICE, event.id());
            }
        }
        if (!Arrays.equals(CommitHeader.rootOf(commit.events()), header.eventsRoot())) {
            return fault(Fault.EVENTS_ROOT);
        }
        return Arrays.equals(header.hash(commit.prev()), commit.hash()) ? null : fault(Fault.HASH);
    }

    private LogFault fault(Fault what, Object... details) {
        return LogFault.of(tree.size(), what, details);
    }
}
