package nl.kroniek.command.door;

import java.util.Optional;
import java.util.UUID;

/** Which commands were carried out before. */
interface Commits {

    Optional<PastCommit> find(UUID commitId);

    /** Global index of the last event; -1 where there is nothing that anybody could wait for. */
    default long head() {
        return -1;
    }

    /** Told after each command with a key that was carried out. */
    default void carriedOut(UUID commitId, PastCommit commit) {}
}
