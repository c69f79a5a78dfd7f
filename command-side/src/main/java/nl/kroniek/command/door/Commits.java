package nl.kroniek.command.door;

import java.util.Optional;
import java.util.UUID;

/** Which commands were carried out before. */
interface Commits {

    Optional<PastCommit> find(UUID commitId);

    /** Told after each command with a key that was carried out. */
    default void carriedOut(UUID commitId, PastCommit commit) {}
}
