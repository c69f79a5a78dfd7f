package nl.kroniek.log;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One member of the model: a log of which a prefix is known to be on a majority. */
final class ModelNode {

    /** @param commit null for the note with which a new primary begins its term */
    record Entry(long term, @Nullable StoredCommit commit) {}

    final List<Entry> log = new ArrayList<>();
    long term;
    boolean primary;

    /** How many entries, from the first, this node knows to be on a majority. */
    int committed;

    /** Everything, also what may be rolled back. */
    List<StoredCommit> local() {
        return commits(log);
    }

    List<StoredCommit> majority() {
        return commits(log.subList(0, committed));
    }

    long lastTerm() {
        return log.isEmpty() ? 0 : log.getLast().term();
    }

    boolean holds(int index, Entry entry) {
        return index < log.size() && log.get(index) == entry;
    }

    boolean isAtLeastAsNewAs(ModelNode other) {
        return lastTerm() != other.lastTerm() ? lastTerm() > other.lastTerm() : log.size() >= other.log.size();
    }

    /** Whether a unique index of this node, over all it has, stops this commit. */
    boolean takes(StoredCommit commit) {
        for (var entry : log) {
            var other = entry.commit();
            if (other != null && (other.ordinal() == commit.ordinal() || other.commitId().equals(commit.commitId())
                    || shareAnEvent(other, commit))) {
                return true;
            }
        }
        return false;
    }

    private static boolean shareAnEvent(StoredCommit one, StoredCommit other) {
        for (var a : one.events()) {
            for (var b : other.events()) {
                if (a.id().equals(b.id()) || a.seq() == b.seq() && a.agg().equals(b.agg())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Goes along with the primary: what is not in the primary's log is rolled back. True when something was. */
    boolean follow(ModelNode source, int most) {
        term = source.term;
        primary = false;
        int same = 0;
        while (same < log.size() && source.holds(same, log.get(same))) {
            same++;
        }
        boolean rollback = same < log.size();
        log.subList(same, log.size()).clear();
        source.log.stream().skip(same).limit(most).forEach(log::add);
        committed = Math.min(Math.max(committed, source.committed), log.size());
        return rollback;
    }

    private static List<StoredCommit> commits(List<Entry> entries) {
        return entries.stream().flatMap(entry -> Stream.ofNullable(entry.commit())).toList();
    }
}
