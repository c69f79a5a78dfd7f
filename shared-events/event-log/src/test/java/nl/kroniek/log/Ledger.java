package nl.kroniek.log;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.kroniek.proof.CommitHeader;
import nl.kroniek.proof.EventLeaf;
import nl.kroniek.proof.ExportedCommit;
import nl.kroniek.proof.LogWalk;
import nl.kroniek.proof.Sentences;
import nl.kroniek.proof.MerkleTree;

/**
 * The ten invariants of the log. What senders were told and what readers and signers saw on the way is noted, and in the
 * end held against the log as it is.
 */
final class Ledger {

    private record Checkpoint(int size, byte[] root) {}

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> absent = ConcurrentHashMap.newKeySet();
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();
    private final Queue<StoredCommit> seen = new ConcurrentLinkedQueue<>();
    private final Queue<Checkpoint> checkpoints = new ConcurrentLinkedQueue<>();

    /** From now on it may come, whatever was true before. */
    void sendsAgain(Draft draft) {
        absent.removeAll(ids(draft));
    }

    /** What a sender heard of its events. */
    void heard(Draft draft, Outcome outcome) {
        var ids = ids(draft);
        switch (outcome) {
            case Outcome.Stored stored -> {
                acknowledged(ids);
                seen.add(stored.commit());
            }
            case Outcome.Unknown unsure -> unknown(ids);
            case Outcome.Clashed no -> absent(ids);
            case Outcome.Outdated no -> absentNow(ids);
            case Outcome.Known no -> absent(ids);
            case Outcome.Denied no -> absentNow(ids);
            case Outcome.NotStored no -> absentNow(ids);
        }
    }

    /** This try did not bring it in; an earlier one of which nothing is known still may. */
    private void absentNow(List<String> ids) {
        if (ids.stream().noneMatch(unknown::contains)) {
            absent(ids);
        }
    }

    void acknowledged(Collection<String> eventIds) {
        acknowledged.addAll(eventIds);
    }

    void absent(Collection<String> eventIds) {
        absent.addAll(eventIds);
    }

    void unknown(Collection<String> eventIds) {
        unknown.addAll(eventIds);
    }

    /** What a reader saw, from the first commit on. By its hash the last one stands for all before it. */
    void saw(List<StoredCommit> prefix) {
        seen.addAll(prefix);
    }

    /** What a signer would sign now. */
    void checkpoint(List<StoredCommit> log) {
        checkpoints.add(new Checkpoint(log.size(), root(log)));
    }

    int acknowledged() {
        return acknowledged.size();
    }

    int absent() {
        return absent.size();
    }

    int unknown() {
        return unknown.size();
    }

    /** Everything that does not hold, each with the number of the invariant; empty when all is well. */
    List<String> broken(List<StoredCommit> log) {
        var broken = new ArrayList<String>();
        var walk = new LogWalk();
        for (var commit : log) {
            var fault = walk.check(new ExportedCommit(commit.header(), commit.prev(), commit.hash(), commit.events()));
            if (fault.isPresent()) {
                broken.add("I1-I5 " + fault.get().fault().code() + ": "
                        + fault.get().sentence(Sentences.in(Locale.ENGLISH)));
                break;
            }
        }
        Map<String, Long> stored = log.stream().flatMap(commit -> commit.events().stream())
                .collect(groupingBy(EventLeaf::id, counting()));
        acknowledged.stream().filter(id -> !stored.containsKey(id))
                .forEach(id -> broken.add("I6 acknowledged and not there: " + id));
        absent.stream().filter(stored::containsKey).forEach(id -> broken.add("I7 said to be absent and there: " + id));
        stored.forEach((id, times) -> {
            if (times > 1) {
                broken.add("I8 there " + times + " times: " + id);
            }
        });
        seen.stream().filter(commit -> !isIn(log, commit))
                .forEach(commit -> broken.add("I9 seen and not there: " + commit));
        checkpoints.stream().filter(point -> point.size() > log.size()
                || !Arrays.equals(point.root(), root(log.subList(0, point.size()))))
                .forEach(point -> broken.add("I10 not a prefix: the checkpoint of " + point.size()));
        return broken;
    }

    private static List<String> ids(Draft draft) {
        return draft.events().stream().map(EventLeaf::id).toList();
    }

    private static boolean isIn(List<StoredCommit> log, StoredCommit commit) {
        return commit.ordinal() < log.size()
                && Arrays.equals(log.get((int) commit.ordinal()).hash(), commit.hash());
    }

    private static byte[] root(List<StoredCommit> log) {
        return MerkleTree.root(log.stream().map(StoredCommit::header).map(CommitHeader::bytes).toList());
    }
}
