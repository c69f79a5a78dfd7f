package nl.kroniek.log.checkpoint;

import java.time.Instant;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.SignedNote;

/**
 * A checkpoint of this log.
 *
 * @param note as it is published: the checkpoint with its signatures
 * @param at when it was signed, by our own clock; nobody signed that
 */
public record Signed(Checkpoint checkpoint, SignedNote note, Instant at) {

    /** Number of commits that it covers. */
    public long size() {
        return checkpoint.size();
    }
}
