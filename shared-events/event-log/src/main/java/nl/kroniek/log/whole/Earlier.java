package nl.kroniek.log.whole;

import java.util.Arrays;
import java.util.Optional;
import nl.kroniek.proof.Fault;

/**
 * An end that the log had at an earlier check. A log that was rewritten as a whole has a chain that fits; only this
 * finds it.
 *
 * @param commits how many there were
 * @param hash of the last of them in the chain, 32 bytes
 */
public record Earlier(long commits, byte[] hash) {

    /** Of which nothing is known. */
    static Earlier none() {
        return new Earlier(0, new byte[0]);
    }

    Optional<LogFault> compare(Chain chain) {
        return commits > 0 && chain.tree().size() == commits && !Arrays.equals(chain.head(), hash)
                ? Optional.of(LogFault.of(commits - 1, Fault.REWRITTEN, commits - 1))
                : Optional.empty();
    }

    /** What can be said only where there is no more commit. */
    Optional<LogFault> atTheEnd(Chain chain) {
        return chain.tree().size() < commits
                ? Optional.of(LogFault.of(chain.tree().size(), Fault.SHORTER, commits))
                : Optional.empty();
    }
}
