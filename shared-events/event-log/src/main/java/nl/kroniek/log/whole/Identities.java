package nl.kroniek.log.whole;

import java.util.List;
import java.util.Optional;
import nl.kroniek.log.StoredCommit;

/** Whether ids occur once, and histories of aggregates have no gap: what one commit cannot say of itself. */
sealed interface Identities permits ByIndex, ByMemory {

    /**
     * @param page commits in the order of the log, after those of the page before
     * @return the first of them that repeats something or follows nothing
     */
    Optional<LogFault> check(List<StoredCommit> page);
}
