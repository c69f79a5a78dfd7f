package nl.kroniek.log;

import com.mongodb.MongoException;
import com.mongodb.MongoTimeoutException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.kroniek.log.ModelNode.Entry;
import nl.kroniek.proof.EventLeaf;
import org.jspecify.annotations.Nullable;

/**
 * A driver that talks to the model. It sticks to the node it takes for the primary until that one says it is not, but now and
 * then a question comes to another one that takes itself for the primary; before and after each question others may act;
 * requests and answers get lost or come late.
 */
final class ModelClient implements LogStore {

    private static final MongoException LOST = new MongoTimeoutException("the model lost it");
    private static final int PATIENCE = 12;

    private final ModelCluster cluster;
    private final Random random;
    private final Mutant mutant;
    private final Runnable othersAct;
    private ModelNode primary;
    private @Nullable Head kept;

    ModelClient(ModelCluster cluster, Random random, Mutant mutant, Runnable othersAct) {
        this.cluster = cluster;
        this.random = random;
        this.mutant = mutant;
        this.othersAct = othersAct;
        this.primary = cluster.any();
    }

    @Override
    public Head head() {
        if (kept != null) {
            return kept;
        }
        var log = ask(mutant == Mutant.LOCAL_HEAD_READ);
        return log.isEmpty() ? Head.none() : Head.of(log.getLast());
    }

    @Override
    public List<StoredCommit> withIds(Collection<UUID> commitIds) {
        var found = ask(mutant == Mutant.LOCAL_LOOK_UP).stream().filter(commit -> commitIds.contains(commit.commitId()))
                .toList();
        return mutant == Mutant.NO_COMMIT_ID_CHECK ? List.of() : found;
    }

    @Override
    public List<StoredCommit> holding(List<EventLeaf> events) {
        var found = ask(false).stream()
                .filter(commit -> commit.events().stream().anyMatch(there -> events.stream().anyMatch(
                        here -> here.id().equals(there.id()) || here.agg().equals(there.agg())
                                && here.seq() == there.seq())))
                .toList();
        boolean hidden = mutant == Mutant.NO_COMMIT_ID_CHECK || mutant == Mutant.PLACES_WITHOUT_OWNERS;
        return hidden ? found.stream().map(ModelClient::anonymous).toList() : found;
    }

    /** What this node has, once a note of its own that came after is on a majority: then nobody else has more. */
    @Override
    public boolean isTaken(String aggregate, long sequence) {
        if (mutant == Mutant.GUARD_NOT_ASKED) {
            return false;
        }
        if (mutant == Mutant.GUARD_BY_MAJORITY) {
            othersAct.run();
            return holds(ask(oldestPrimary(), false), aggregate, sequence);
        }
        othersAct.run();
        var node = random.nextInt(2) == 0 ? oldestPrimary() : primary;
        var answer = ask(node, true);
        int before = node.log.size();
        if (!node.primary || !holdsAll(node, answer)) {
            throw LOST;
        }
        node.log.add(new Entry(node.term, null));
        if (!isOnAMajority(node, before)) {
            throw LOST;
        }
        return holds(answer, aggregate, sequence);
    }

    /** Of any server, also one that is behind: the number of those that are there tells. */
    @Override
    public List<StoredCommit> between(long first, long last) {
        othersAct.run();
        var node = random.nextInt(10) < 3 ? cluster.any() : asked();
        var found = node.majority().stream().filter(commit -> commit.ordinal() >= first && commit.ordinal() <= last)
                .toList();
        if (mutant != Mutant.GUARD_OF_A_SERVER_THAT_IS_BEHIND && found.size() != last + 1 - first) {
            throw LOST;
        }
        return found;
    }

    /** The answer was given before others acted: it counts only while it is what the node still has. */
    private static boolean holdsAll(ModelNode node, List<StoredCommit> answer) {
        var local = node.local();
        return local.size() >= answer.size() && local.subList(0, answer.size()).equals(answer);
    }

    private static boolean holds(List<StoredCommit> commits, String aggregate, long sequence) {
        return commits.stream().flatMap(commit -> commit.events().stream())
                .anyMatch(event -> event.agg().equals(aggregate) && event.seq() == sequence);
    }

    @Override
    public Inserted insert(List<StoredCommit> inOrder) {
        var said = tryToInsert(inOrder);
        boolean keeps = mutant == Mutant.HEAD_KEPT_IN_DOUBT && said instanceof Inserted.Uncertain;
        kept = keeps ? Head.of(inOrder.getLast()) : null;
        return said;
    }

    private Inserted tryToInsert(List<StoredCommit> inOrder) {
        othersAct.run();
        int luck = random.nextInt(100);
        if (luck < 4) {
            return new Inserted.Uncertain(LOST);
        }
        if (luck < 12) {
            cluster.delay(List.copyOf(inOrder));
            return new Inserted.Uncertain(LOST);
        }
        var node = primary;
        if (!node.primary) {
            lookForAnother();
            return new Inserted.Uncertain(LOST);
        }
        int before = node.log.size();
        int taken = firstTaken(node, inOrder);
        cluster.insert(node, inOrder, mutant != Mutant.UNORDERED_BATCH);
        boolean stored = mutant == Mutant.WRITE_WITHOUT_MAJORITY || isOnAMajority(node, before);
        if (!stored || luck < 20) {
            return new Inserted.Uncertain(LOST);
        }
        return taken == inOrder.size()
                ? new Inserted.Acknowledged(taken)
                : mutant == Mutant.SUCCESS_ON_A_FOREIGN_DUPLICATE
                        ? new Inserted.Acknowledged(taken + 1)
                        : new Inserted.Taken(taken);
    }

    /** Waits as w:majority does: until it is, until the node is no longer primary, or until patience ends. */
    private boolean isOnAMajority(ModelNode node, int before) {
        List<Entry> mine = List.copyOf(node.log.subList(before, node.log.size()));
        long term = node.term;
        for (int i = 0; i < PATIENCE; i++) {
            if (mine.isEmpty() || node.primary && node.term == term && node.committed >= before + mine.size()
                    && node.holds(before + mine.size() - 1, mine.getLast())) {
                return true;
            }
            othersAct.run();
        }
        return false;
    }

    /** Seen by the indexes of this node, inside the batch as well. */
    private static int firstTaken(ModelNode node, List<StoredCommit> inOrder) {
        int index = 0;
        while (index < inOrder.size() && !node.takes(inOrder.get(index))) {
            index++;
        }
        return index;
    }

    private List<StoredCommit> ask(boolean local) {
        othersAct.run();
        return ask(asked(), local);
    }

    /** Now and then another one that takes itself for the primary. */
    private ModelNode asked() {
        return random.nextInt(100) < 10 ? oldestPrimary() : primary;
    }

    /** The one that was replaced and does not know it, where there is one. */
    private ModelNode oldestPrimary() {
        return cluster.primaries().min(Comparator.comparingLong(node -> node.term)).orElse(primary);
    }

    private List<StoredCommit> ask(ModelNode node, boolean local) {
        if (!node.primary) {
            lookForAnother();
            throw LOST;
        }
        var answer = local ? node.local() : node.majority();
        if (random.nextInt(100) < 5) {
            throw LOST;
        }
        othersAct.run();
        return answer;
    }

    private void lookForAnother() {
        primary = cluster.any();
    }

    private static StoredCommit anonymous(StoredCommit commit) {
        return new Draft(UUID.randomUUID(), commit.association(), commit.at(), commit.events()).after(Head.none());
    }
}
