package nl.kroniek.log;

import java.util.Optional;
import nl.kroniek.log.whole.LogFault;

/**
 * What the check of a log found.
 *
 * @param commits that were found good, from the first one on
 * @param events in those commits
 * @param hash of the last good commit, 32 bytes in hex; 64 zeros for an empty log
 * @param fault the first thing that is wrong; absent when the log is whole
 */
public record Verification(long commits, long events, String hash, Optional<LogFault> fault) {

    public boolean isWhole() {
        return fault.isEmpty();
    }
}
