package nl.kroniek.log;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kroniek.log.Verification.Fault;
import nl.kroniek.proof.CommitHeader;
import nl.kroniek.proof.EventLeaf;
import org.jspecify.annotations.Nullable;

/** One walk over a log: what was seen so far, and whether the next commit fits to it. */
final class Walk {

    private final @Nullable Verification earlier;
    private Head head = Head.none();
    private final Set<UUID> commitIds = new HashSet<>();
    private final Set<String> eventIds = new HashSet<>();
    private final Map<String, Long> nextSequence = new HashMap<>();

    /** @param earlier an end that the log had before; absent when none is known */
    Walk(@Nullable Verification earlier) {
        this.earlier = earlier;
    }

    Optional<Fault> check(StoredCommit commit) {
        var fault = Optional.ofNullable(faultOf(commit));
        if (fault.isEmpty()) {
            head = Head.of(commit);
        }
        return fault;
    }

    Verification result(Optional<Fault> fault) {
        return new Verification(head.ordinal() + 1, head.next(), HexFormat.of().formatHex(head.hash()), fault);
    }

    /** Events that were found good. */
    long events() {
        return head.next();
    }

    /** What can be said only when there is no more commit. */
    Optional<Fault> faultAtTheEnd() {
        return earlier != null && expected() < earlier.commits()
                ? Optional.of(fault("shorter", "the log ends before it, where an earlier check found "
                        + earlier.commits() + " commits"))
                : Optional.empty();
    }

    /** The ordinal at which the next commit is expected. */
    long expected() {
        return head.ordinal() + 1;
    }

    private @Nullable Fault faultOf(StoredCommit commit) {
        if (commit.ordinal() != expected()) {
            return fault("hole", "the next commit in the log has ordinal " + commit.ordinal());
        }
        if (commit.events().isEmpty() || commit.header().n() != commit.events().size()) {
            return fault("count", "it says " + commit.header().n() + " events and holds " + commit.events().size());
        }
        if (commit.first() != head.next()) {
            return fault("position", "it begins at event " + commit.first() + " where " + head.next() + " is next");
        }
        if (!Arrays.equals(commit.prev(), head.hash())) {
            return fault("chain", "it is not linked to the commit before it");
        }
        if (!commitIds.add(commit.commitId())) {
            return fault("commit-id-twice", "commit id " + commit.commitId() + " was used before");
        }
        for (EventLeaf event : commit.events()) {
            var wrong = faultOf(event);
            if (wrong != null) {
                return wrong;
            }
        }
        if (!Arrays.equals(CommitHeader.rootOf(commit.events()), commit.header().eventsRoot())) {
            return fault("events-root", "its events are not the ones that were recorded");
        }
        if (!Arrays.equals(commit.header().hash(commit.prev()), commit.hash())) {
            return fault("hash", "its header was changed after it was recorded");
        }
        if (earlier != null && commit.ordinal() == earlier.commits() - 1
                && !HexFormat.of().formatHex(commit.hash()).equals(earlier.hash())) {
            return fault("rewritten", "an earlier check found another hash here");
        }
        return null;
    }

    private @Nullable Fault faultOf(EventLeaf event) {
        if (!eventIds.add(event.id())) {
            return fault("event-id-twice", "event id " + event.id() + " was used before");
        }
        if (event.aggType().isEmpty()) {
            return null;
        }
        long next = nextSequence.getOrDefault(event.agg(), 0L);
        nextSequence.put(event.agg(), next + 1);
        return event.seq() == next
                ? null
                : fault("sequence", event.agg() + " has sequence " + event.seq() + " where " + next + " is next");
    }

    private Fault fault(String code, String reason) {
        return new Fault(expected(), code, "Commit " + expected() + ": " + reason + ".");
    }
}
