package nl.kroniek.query.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One check of the whole log, as it is kept. It names no association and nothing that was recorded.
 *
 * @param key later ones sort after it
 * @param by account of who asked
 * @param seenAt when it was last heard of
 * @param events that were found good
 * @param total events that were in the log when it began
 * @param commits that were found good
 * @param hash of the last good commit, 32 bytes in hex
 * @param fault the code of what is wrong; null when nothing is
 * @param ordinal of the commit where it is wrong; null when nothing is
 * @param earlier commits that an earlier check had found, and that were found again; 0 without one
 */
public record KeptVerification(String key, Instant at, String by, Instant seenAt, State state, long events, long total,
        long commits, String hash, @Nullable String fault, @Nullable Long ordinal, long earlier) {

    /** How it stands. */
    public enum State {
        RUNNING,
        /** Nothing is wrong. */
        WHOLE,
        /** Something is; see the fault. */
        BROKEN,
        /** It was stopped before it could say. */
        STOPPED
    }

    KeptVerification seen(Instant now, long found) {
        return new KeptVerification(key, at, by, now, state, found, total, commits, hash, fault, ordinal, earlier);
    }

    KeptVerification stopped() {
        return new KeptVerification(key, at, by, seenAt, State.STOPPED, events, total, commits, hash, fault, ordinal,
                earlier);
    }
}
