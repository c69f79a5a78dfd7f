package nl.kroniek.log;

import com.mongodb.MongoException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The protocol of appending, one round at a time: know the head, link a batch to it, insert it in order in one request,
 * and find out what became of the one that was stopped. Messages of the database are never parsed. Holds no thread, no
 * clock and no lock, so that a model can drive it through elections; used by one thread at a time.
 */
final class Rounds {

    /**
     * @param again what must be tried again, in order
     * @param calm false when the database was in trouble, or somebody else was first: wait a little
     */
    record Round(List<Waiting> again, boolean calm) {}

    private final LogStore store;
    private final Guards guards;

    /** The end of the log as last acknowledged to us; null when it must be read. */
    private @Nullable Head known;

    Rounds(LogStore store) {
        this.store = store;
        this.guards = new Guards(store);
    }

    Round run(List<Waiting> batch) {
        try {
            settleDoubts(batch);
            var head = known == null ? store.head() : known;
            // After the head is known and before it is written to: so nothing can come between.
            guards.hold(batch, head);
            return insert(batch, head);
        } catch (MongoException noAnswer) {
            known = null;
            batch.forEach(waiting -> waiting.trouble(noAnswer));
            return new Round(batch.stream().filter(waiting -> !waiting.isDone()).toList(), false);
        }
    }

    /** Whose last insert was left without an answer may be in the log by now: that is looked up before it is sent again. */
    private void settleDoubts(List<Waiting> batch) {
        var doubtful = batch.stream().filter(Waiting::isInDoubt).map(waiting -> waiting.draft().commitId()).toList();
        if (!doubtful.isEmpty()) {
            var stored = store.withIds(doubtful);
            batch.stream().filter(Waiting::isInDoubt).forEach(waiting -> Verdict.amongst(stored, waiting.draft())
                    .ifPresent(waiting::settle));
        }
    }

    private Round insert(List<Waiting> batch, Head from) {
        known = null;
        var linked = Linked.to(from, batch);
        if (linked.isEmpty()) {
            known = from;
            return new Round(linked.heldBack(), true);
        }
        return switch (store.insert(linked.commits())) {
            case Inserted.Acknowledged done -> {
                known = linked.settle(done.count());
                yield new Round(linked.rest(done.count()), true);
            }
            case Inserted.Taken taken -> {
                linked.settle(taken.index());
                boolean ended = explain(linked.sender(taken.index()));
                yield new Round(linked.rest(taken.index()), ended);
            }
            case Inserted.Refused refused -> {
                linked.settle(refused.index());
                deny(linked.sender(refused.index()), refused.why());
                yield new Round(linked.rest(refused.index()), true);
            }
            case Inserted.Uncertain uncertain -> {
                linked.doubt(uncertain.why());
                yield new Round(linked.rest(0), false);
            }
        };
    }

    /** Mine already, somebody else's events or places, or only the head that moved: then it may go again. */
    private boolean explain(Waiting stopped) {
        var draft = stopped.draft();
        stopped.release();
        try {
            var verdict = Verdict.amongst(store.withIds(List.of(draft.commitId())), draft)
                    .or(() -> Verdict.onPlaces(store.holding(draft.events()), draft));
            verdict.ifPresent(stopped::settle);
            return verdict.isPresent();
        } catch (MongoException noAnswer) {
            return false;
        }
    }

    /** Who is in doubt is not told "denied": an earlier try may have been stored. */
    private static void deny(Waiting refused, MongoException why) {
        refused.release();
        refused.settle(refused.isInDoubt()
                ? new Outcome.Unknown(refused.draft().commitId(), why)
                : new Outcome.Denied(why));
    }
}
