package nl.kroniek.log.checkpoint;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import nl.kroniek.log.checkpoint.SigningRefused.Why;
import nl.kroniek.log.tree.Headers;
import nl.kroniek.log.tree.LogTree;
import nl.kroniek.log.tree.Tiles;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.Frontier;

/**
 * Signs a log after it was found to go on from what was signed before: it is not shorter, the kept tree has that root,
 * and a stretch of its older commits, another one each time, is still what that root covers. What came since is taken
 * from the commits themselves.
 */
final class Signer {

    /** Commits that are looked at again each time: all of them in most logs. */
    static final long LOOKED_BACK = 32L * Tiles.WIDTH;

    private final Headers headers;
    private final LogTree tree;
    private final KeyRing ring;
    private final Clock clock;
    private long next = -1;

    Signer(Headers headers, LogTree tree, KeyRing ring, Clock clock) {
        this.headers = headers;
        this.tree = tree;
        this.ring = ring;
        this.clock = clock;
    }

    /** @return what was signed last, when nothing was added */
    Signed after(Optional<Signed> last) {
        if (last.isPresent() && last.get().size() > headers.size()) {
            throw new SigningRefused(Why.LOG_SHORTER_THAN_CHECKPOINT);
        }
        long size = tree.grow();
        var now = tree.grown(last.map(this::trusted).orElse(Frontier.empty()), size);
        kept(size, kept -> MessageDigest.isEqual(kept.root(), now.root()));
        if (last.isPresent() && last.get().size() == size) {
            return last.get();
        }
        var checkpoint = Checkpoint.of(ring.origin(), now);
        return new Signed(checkpoint, ring.sign(checkpoint), clock.instant());
    }

    private Frontier trusted(Signed last) {
        long size = last.size();
        byte[] root = last.checkpoint().root();
        long from = stretch(size);
        return kept(size, kept -> MessageDigest.isEqual(kept.root(), root)
                && tree.stillHolds(from, from + LOOKED_BACK, size, root));
    }

    private Frontier kept(long size, Predicate<Frontier> holds) {
        return tree.repaired(() -> tree.frontier(size), holds)
                .orElseThrow(() -> new SigningRefused(Why.LOG_REWRITTEN));
    }

    /** A process that often starts anew must not look at the beginning each time. */
    private long stretch(long size) {
        if (size <= LOOKED_BACK) {
            return 0;
        }
        long from = next < 0 || next >= size ? ThreadLocalRandom.current().nextLong(size) : next;
        from -= from % Tiles.WIDTH;
        next = from + LOOKED_BACK < size ? from + LOOKED_BACK : 0;
        return from;
    }
}
