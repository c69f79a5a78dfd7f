package nl.kroniek.log;

import java.util.List;
import java.util.Optional;

/**
 * Looks whether what commits relied upon still holds at the head to which they are about to be linked. Ordinals are dense,
 * so the place after a head can only be taken while nothing came between: what is true up to that head is true of the whole
 * log before the commit.
 */
final class Guards {

    /** Somebody who decided so long ago decides anew. */
    private static final int FARTHEST = 1_024;

    private final LogStore store;

    Guards(LogStore store) {
        this.store = store;
    }

    /** Ends those that can no longer come. */
    void hold(List<Waiting> batch, Head head) {
        for (var waiting : batch) {
            if (!waiting.isDone()) {
                broken(waiting.draft(), head).ifPresent(guard -> waiting.settle(end(waiting, guard)));
            }
        }
    }

    /** An earlier try may have come in while it was still so; who does not know that is denied nothing. */
    private Outcome end(Waiting waiting, Guard guard) {
        var draft = waiting.draft();
        return Verdict.amongst(store.withIds(List.of(draft.commitId())), draft).orElseGet(() -> waiting.isInDoubt()
                ? new Outcome.Unknown(draft.commitId(), null)
                : new Outcome.Outdated(guard));
    }

    private Optional<Guard> broken(Draft draft, Head head) {
        return draft.guards().stream().filter(guard -> switch (guard) {
            // The events of a thing are numbered without a gap: whatever happened next has this place.
            case Guard.Unchanged thing -> store.isTaken(thing.aggregate(), thing.lastSequence() + 1);
            case Guard.NoneSince since -> since(since, draft, head);
        }).findFirst();
    }

    private boolean since(Guard.NoneSince guard, Draft draft, Head head) {
        if (head.next() - 1 - guard.position() > FARTHEST) {
            return true;
        }
        // Each commit has an event at least, so it cannot be farther back than that.
        long from = Math.max(0, head.ordinal() + 1 - Math.max(0, head.next() - 1 - guard.position()));
        return store.between(from, head.ordinal()).stream().filter(commit -> !draft.isOf(commit))
                .anyMatch(guard::isBrokenBy);
    }
}
