package nl.kroniek.log;

import java.util.Optional;

/**
 * What the check of a log found.
 *
 * @param commits that were found good, from the first one on
 * @param events in those commits
 * @param hash of the last good commit, 32 bytes in hex; 64 zeros for an empty log
 * @param fault the first thing that is wrong; absent when the log is whole
 */
public record Verification(long commits, long events, String hash, Optional<Fault> fault) {

    public boolean isWhole() {
        return fault.isEmpty();
    }

    /**
     * @param ordinal where it is wrong: of the commit that was expected there
     * @param code stable, in kebab-case: {@code hole}, {@code position}, {@code chain}, {@code commit-id-twice},
     *            {@code event-id-twice}, {@code sequence}, {@code count}, {@code events-root}, {@code hash},
     *            {@code unreadable}; and where an earlier check is known {@code shorter}, {@code rewritten}
     * @param reason one sentence
     */
    public record Fault(long ordinal, String code, String reason) {}
}
