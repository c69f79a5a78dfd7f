package nl.kroniek.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One life of a log on the model: three engines, a few aggregates, senders that give up and come back. */
final class ModelRun {

    private static final int ENGINES = 3;
    private static final int TURNS = 16;
    private static final CommitRefused GAVE_UP = CommitRefused.busy(null);

    private final Random random;
    private final ModelCluster cluster;
    private final Baton baton;
    private final Mutant mutant;
    private final Ledger ledger = new Ledger();
    private final List<Draft> abandoned = new ArrayList<>();
    private final Map<UUID, List<Guard>> relied = new HashMap<>();

    ModelRun(long seed, Mutant mutant, ModelCluster.Tally tally) {
        this.random = new Random(seed);
        this.cluster = new ModelCluster(random, tally);
        this.baton = new Baton(random);
        this.mutant = mutant;
    }

    Ledger ledger() {
        return ledger;
    }

    /** What does not hold in the end. */
    List<String> run() {
        IntStream.range(0, ENGINES).forEach(engine -> baton.add(this::engine));
        baton.run(() -> {
            cluster.step();
            if (random.nextInt(8) == 0) {
                look();
            }
        });
        cluster.settle();
        return Stream.concat(ledger.broken(cluster.log()).stream(), brokenGuards(cluster.log())).toList();
    }

    /** How many are there that relied upon something. */
    long guarded() {
        return cluster.log().stream().filter(commit -> relied.containsKey(commit.commitId())).count();
    }

    private void look() {
        var seen = cluster.any().majority();
        if (!seen.isEmpty()) {
            ledger.saw(List.of(seen.getLast()));
            if (random.nextInt(8) == 0) {
                ledger.checkpoint(seen);
            }
        }
    }

    private void engine() {
        var rounds = new Rounds(new ModelClient(cluster, random, mutant, baton::pass));
        List<Waiting> waiting = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            for (int fresh = random.nextInt(3); fresh > 0; fresh--) {
                waiting.add(new Waiting(next()));
            }
            var again = rounds.run(List.copyOf(waiting)).again();
            waiting.stream().filter(Waiting::isDone).forEach(this::told);
            waiting = new ArrayList<>(again);
            if (!waiting.isEmpty() && random.nextInt(5) == 0) {
                giveUp(waiting.remove(random.nextInt(waiting.size())));
            }
            baton.pass();
        }
        waiting.forEach(this::giveUp);
    }

    private void giveUp(Waiting waiting) {
        told(waiting);
        abandoned.add(waiting.draft());
    }

    private void told(Waiting waiting) {
        ledger.heard(waiting.draft(), waiting.giveUp(GAVE_UP));
    }

    /** A command that is sent again under its own id, or a new one on what its sender believes to be the state. */
    private Draft next() {
        if (!abandoned.isEmpty() && random.nextInt(3) == 0) {
            var draft = abandoned.remove(random.nextInt(abandoned.size()));
            ledger.sendsAgain(draft);
            return draft;
        }
        String aggregate = "a" + random.nextInt(4);
        var seen = cluster.any().majority();
        var draft = Drafts.of(aggregate, Drafts.count(seen, aggregate));
        if (random.nextInt(2) == 0) {
            return draft;
        }
        String other = "a" + random.nextInt(4);
        var guarded = draft.relyingUpon(List.of(random.nextInt(4) > 0
                ? new Guard.Unchanged(other, Drafts.count(seen, other) - 1)
                : new Guard.NoneSince(seen.isEmpty() ? -1 : seen.getLast().position(), "vgg", "Association")));
        relied.put(guarded.commitId(), guarded.guards());
        return guarded;
    }

    /** Of each commit that is there: whether what it relied upon was so until its place. */
    private Stream<String> brokenGuards(List<StoredCommit> log) {
        return log.stream().filter(commit -> relied.getOrDefault(commit.commitId(), List.of()).stream()
                .anyMatch(guard -> log.stream().limit(commit.ordinal()).anyMatch(guard::isBrokenBy)))
                .map(commit -> "I11 relied upon what was no longer so: " + commit);
    }
}
