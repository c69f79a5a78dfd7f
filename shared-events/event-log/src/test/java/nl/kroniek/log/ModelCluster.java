package nl.kroniek.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.kroniek.log.ModelNode.Entry;

/**
 * Three nodes that elect a primary and copy its log, with everything that may go wrong between them. A primary that was
 * cut off does not know that there is another, takes writes, and loses them later.
 */
final class ModelCluster {

    /** What happened, so that a test can tell that it tested something. */
    static final class Tally {
        int elections;
        int rollbacks;
        int lateInserts;
        int stalePrimaries;
    }

    private final Random random;
    private final Tally tally;
    private final List<ModelNode> nodes = Stream.generate(ModelNode::new).limit(3).toList();
    private final List<List<StoredCommit>> late = new ArrayList<>();
    private int cutOff = -1;

    ModelCluster(Random random, Tally tally) {
        this.random = random;
        this.tally = tally;
        elect(nodes.getFirst());
        nodes.forEach(this::copy);
    }

    /** One thing happens by itself. */
    void step() {
        int dice = random.nextInt(100);
        var node = any();
        if (dice < 70) {
            copy(node);
        } else if (dice < 76) {
            cutOff = random.nextInt(3);
        } else if (dice < 84) {
            cutOff = -1;
        } else if (dice < 90 || primaries().findAny().isEmpty()) {
            elect(node);
        } else if (dice < 93) {
            stepDown(node);
        } else {
            deliverLate();
        }
    }

    /** The network heals, late requests arrive, one primary is left and all have what it has. */
    void settle() {
        cutOff = -1;
        var newest = nodes.stream().max(Comparator.comparingLong(ModelNode::lastTerm)
                .thenComparingInt(node -> node.log.size())).orElseThrow();
        if (primaries().count() != 1 || !newest.primary) {
            elect(newest);
        }
        copyAll();
        while (!late.isEmpty()) {
            deliverLate();
        }
        copyAll();
    }

    List<StoredCommit> log() {
        return primaries().findFirst().orElseThrow().majority();
    }

    Stream<ModelNode> primaries() {
        return nodes.stream().filter(node -> node.primary);
    }

    ModelNode any() {
        return nodes.get(random.nextInt(3));
    }

    /** Stops at the first that an index of this node stops; how many got in. */
    int insert(ModelNode node, List<StoredCommit> commits, boolean ordered) {
        int in = 0;
        for (var commit : commits) {
            if (!node.takes(commit)) {
                node.log.add(new Entry(node.term, commit));
                in++;
            } else if (ordered) {
                return in;
            }
        }
        return in;
    }

    /** A request that the network keeps for a while. */
    void delay(List<StoredCommit> commits) {
        late.add(commits);
    }

    private void deliverLate() {
        if (!late.isEmpty()) {
            var commits = late.remove(random.nextInt(late.size()));
            primaries().skip(random.nextInt((int) Math.max(1, primaries().count()))).findFirst().ifPresent(node -> {
                tally.lateInserts += insert(node, commits, true);
            });
        }
    }

    private void copyAll() {
        for (int i = 0; i < 3; i++) {
            nodes.forEach(node -> copyUpTo(node, Integer.MAX_VALUE));
        }
    }

    private void copy(ModelNode node) {
        copyUpTo(node, 1 + random.nextInt(3));
    }

    private void copyUpTo(ModelNode node, int most) {
        primaries().filter(source -> source != node && source.term >= node.term && areConnected(node, source))
                .max(Comparator.comparingLong(source -> source.term)).ifPresent(source -> {
                    if (node.follow(source, most)) {
                        tally.rollbacks++;
                    }
                    advance(source);
                });
    }

    /** Only an entry of its own term tells a primary what is on a majority (Raft, 5.4.2; MongoDB does the same). */
    private void advance(ModelNode primary) {
        for (int i = primary.log.size() - 1; i >= primary.committed; i--) {
            int index = i;
            var entry = primary.log.get(i);
            if (entry.term() == primary.term && nodes.stream()
                    .filter(node -> node.term == primary.term && node.holds(index, entry)).count() >= 2) {
                primary.committed = i + 1;
                return;
            }
        }
    }

    private void elect(ModelNode candidate) {
        long term = nodes.stream().mapToLong(node -> node.term).max().orElseThrow() + 1;
        var voters = nodes.stream().filter(node -> areConnected(node, candidate))
                .filter(candidate::isAtLeastAsNewAs).toList();
        if (voters.size() < 2) {
            return;
        }
        tally.elections++;
        voters.forEach(voter -> {
            voter.term = term;
            voter.primary = false;
        });
        tally.stalePrimaries += (int) primaries().count();
        candidate.primary = true;
        candidate.log.add(new Entry(term, null));
    }

    private void stepDown(ModelNode node) {
        node.primary = false;
    }

    private boolean areConnected(ModelNode one, ModelNode other) {
        return one == other || cutOff < 0 || nodes.indexOf(one) != cutOff && nodes.indexOf(other) != cutOff;
    }
}
