package nl.kroniek.log.checkpoint;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kroniek.log.CommitHeaders;
import nl.kroniek.log.LogDamaged;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.log.checkpoint.KeptCheckpoints.Kept;
import nl.kroniek.log.checkpoint.SigningRefused.Why;
import nl.kroniek.log.tree.LogTree;
import nl.kroniek.log.tree.MongoTiles;
import nl.kroniek.proof.Consistency;
import nl.kroniek.proof.TlogProof;
import nl.kroniek.proof.VerifierKey;
import org.jspecify.annotations.Nullable;

/** What was signed about this log: made, kept, given out, and proofs that lead to it. */
public final class Checkpoints {

    private final CommitHeaders headers;
    private final KeptCheckpoints kept;
    private final Proofs proofs;
    private final @Nullable Signing signing;
    private volatile Standing standing;

    private Checkpoints(MongoDatabase database, CheckpointSettings settings, Clock clock) {
        headers = new CommitHeaders(database);
        kept = new KeptCheckpoints(database);
        var tree = new LogTree(headers, new MongoTiles(database));
        proofs = new Proofs(tree);
        if (settings.keyFile() == null) {
            signing = null;
            standing = Standing.NO_KEY;
        } else {
            var file = new KeyFile(settings.keyFile());
            var ring = file.open(settings.origin());
            var here = new Signing(ring, new SignedFile(file.signed()), new Signer(headers, tree, ring, clock), headers,
                    kept, clock, settings.origin() != null);
            signing = here;
            standing = here.look();
        }
    }

    /**
     * Opens, makes the key where there is none, and looks whether the log is as long as what was signed last.
     *
     * @throws KeyFileUnusable when the key cannot be used
     */
    public static Checkpoints open(MongoDatabase database, CheckpointSettings settings, Clock clock) {
        return new Checkpoints(database, settings, clock);
    }

    /** How it stands, as far as is known; more is known after each signing. */
    public Standing standing() {
        return standing;
    }

    /** The last one; empty when nothing was signed yet. */
    public Optional<Signed> latest() {
        var ours = ours();
        return ours == null ? kept.latest().flatMap(Kept::signed) : ours.last();
    }

    /** The one of this size, of the signed history that goes on now. */
    public Optional<Signed> of(long size) {
        var last = latest();
        return last.isEmpty() || last.get().size() == size
                ? last
                : kept.find(last.get().checkpoint().origin(), size).flatMap(Kept::signed)
                        .filter(signed -> signed.size() == size);
    }

    /** The keys that sign, the newest first; empty when that is not known here. */
    public List<VerifierKey> keys() {
        var ours = ours();
        return ours == null ? kept.latest().map(Kept::keys).orElse(List.of()) : ours.ring().verifiers();
    }

    /** Whether something was added since the last one. */
    public boolean isDue() {
        return headers.size() > latest().map(Signed::size).orElse(0L);
    }

    /**
     * Signs the log as it is now; when nothing was added, gives the last one.
     *
     * @throws SigningRefused when nothing was signed
     */
    public synchronized Signed sign() {
        if (signing == null) {
            throw new SigningRefused(Why.NO_KEY);
        }
        // What was rewritten stays so until somebody restores it and starts anew; the rest can be seen at once.
        standing = standing == Standing.REWRITTEN ? standing : signing.look();
        switch (standing) {
            case SOUND -> {}
            case NO_KEY -> throw new SigningRefused(Why.NO_KEY);
            case ELSEWHERE -> throw new SigningRefused(Why.ELSEWHERE);
            case SHORTER -> throw new SigningRefused(Why.LOG_SHORTER_THAN_CHECKPOINT);
            case REWRITTEN -> throw new SigningRefused(Why.LOG_REWRITTEN);
        }
        return learning(signing::sign);
    }

    /**
     * That an event was recorded, as a file that anybody can check with the keys.
     *
     * @param place of the event in its commit, from 0
     * @throws SigningRefused when it is not covered by a checkpoint, or is not what was signed
     */
    public TlogProof proof(StoredCommit commit, int place) {
        var last = latest().orElseThrow(() -> new SigningRefused(Why.NOTHING_SIGNED));
        if (commit.ordinal() >= last.size()) {
            throw new SigningRefused(Why.NOT_SIGNED_YET);
        }
        return learning(() -> proofs.of(commit, place, last, standing != Standing.REWRITTEN));
    }

    /**
     * That one checkpoint is the beginning of another.
     *
     * @throws SigningRefused when that is not so
     */
    public Consistency between(Signed earlier, Signed later) {
        return learning(() -> proofs.between(earlier.checkpoint(), later.checkpoint(),
                standing != Standing.REWRITTEN));
    }

    /** Null where another key signs this log, or ours is not here. */
    private @Nullable Signing ours() {
        return standing == Standing.ELSEWHERE ? null : signing;
    }

    private <T> T learning(Supplier<T> work) {
        try {
            return work.get();
        } catch (LogDamaged hole) {
            standing = Standing.REWRITTEN;
            throw new SigningRefused(Why.LOG_REWRITTEN);
        } catch (SigningRefused refused) {
            if (refused.why() == Why.LOG_REWRITTEN) {
                standing = Standing.REWRITTEN;
            } else if (refused.why() == Why.LOG_SHORTER_THAN_CHECKPOINT) {
                standing = Standing.SHORTER;
            }
            throw refused;
        }
    }
}
