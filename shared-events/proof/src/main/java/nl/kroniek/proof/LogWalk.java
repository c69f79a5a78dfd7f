package nl.kroniek.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One walk over a log from its first commit on: what was seen so far, and whether the next commit fits to it. Memory
 * grows with the ids of commits, events and aggregates.
 */
public final class LogWalk {

    private final Set<UUID> commitIds = new HashSet<>();
    private final Set<String> eventIds = new HashSet<>();
    private final Map<String, Long> nextSequence = new HashMap<>();
    private Frontier tree = Frontier.empty();
    private byte[] head = CommitHeader.noPrevious();
    private long events;

    /** Looks at the next commit; after a finding the walk is over. */
    public Optional<Finding> check(ExportedCommit commit) {
        var wrong = ofHeader(commit).or(() -> ofEvents(commit)).or(() -> ofHashes(commit));
        if (wrong.isEmpty()) {
            tree = tree.plus(commit.header().bytes());
            head = commit.hash();
            events += commit.events().size();
        }
        return wrong;
    }

    /** The tree over the commits that were found good. */
    public Frontier tree() {
        return tree;
    }

    /** How many events were found good. */
    public long events() {
        return events;
    }

    /** The chained hash of the last good commit, 32 bytes; zeros before the first. */
    public byte[] head() {
        return head.clone();
    }

    /** Something is wrong with the commit that is expected now. */
    Finding finding(Fault fault, Object... details) {
        var all = new ArrayList<String>(List.of(Long.toString(tree.size())));
        Arrays.stream(details).map(String::valueOf).forEach(all::add);
        return new Finding(tree.size(), fault, List.copyOf(all));
    }

    private Optional<Finding> ofHeader(ExportedCommit commit) {
        var header = commit.header();
        if (header.ordinal() != tree.size()) {
            return Optional.of(finding(Fault.HOLE, header.ordinal()));
        }
        if (commit.events().isEmpty() || header.n() != commit.events().size()) {
            return Optional.of(finding(Fault.COUNT, header.n(), commit.events().size()));
        }
        if (header.first() != events) {
            return Optional.of(finding(Fault.POSITION, header.first(), events));
        }
        if (!Arrays.equals(commit.prev(), head)) {
            return Optional.of(finding(Fault.CHAIN));
        }
        return commitIds.add(header.commitId())
                ? Optional.empty()
                : Optional.of(finding(Fault.COMMIT_ID_TWICE, header.commitId()));
    }

    private Optional<Finding> ofEvents(ExportedCommit commit) {
        for (var event : commit.events()) {
            if (!eventIds.add(event.id())) {
                return Optional.of(finding(Fault.EVENT_ID_TWICE, event.id()));
            }
            // An event of no aggregate has no place in any history.
            if (!event.aggType().isEmpty()) {
                long next = nextSequence.merge(event.agg(), 1L, Long::sum) - 1;
                if (event.seq() != next) {
                    return Optional.of(finding(Fault.SEQUENCE, event.agg(), event.seq(), next));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> ofHashes(ExportedCommit commit) {
        if (!Arrays.equals(CommitHeader.rootOf(commit.events()), commit.header().eventsRoot())) {
            return Optional.of(finding(Fault.EVENTS_ROOT));
        }
        return Arrays.equals(commit.header().hash(commit.prev()), commit.hash())
                ? Optional.empty()
                : Optional.of(finding(Fault.HASH));
    }
}
