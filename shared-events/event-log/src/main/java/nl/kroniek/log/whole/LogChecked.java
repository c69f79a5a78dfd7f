package nl.kroniek.log.whole;

import java.util.List;
import java.util.Optional;

/**
 * What the check of a stored log found.
 *
 * @param commits that were found good, from the first one on
 * @param events in those commits
 * @param root of the tree over the commits, 32 bytes; says something only of a log without a fault
 * @param hash of the last commit in the chain, 32 bytes, zeros for an empty log; likewise
 * @param covered how many of the commits stand under a checkpoint that fits
 * @param fault the first commit that is wrong
 * @param indexes what is wrong with the indexes as a whole, beside what {@code fault} names
 */
public record LogChecked(long commits, long events, byte[] root, byte[] hash, long covered, Optional<LogFault> fault,
        List<IndexTrouble> indexes) {

    public LogChecked {
        indexes = List.copyOf(indexes);
    }

    /** Whether nothing is wrong; how much that says depends on {@link #covered}. */
    public boolean isWhole() {
        return fault.isEmpty() && indexes.isEmpty();
    }

    /**
     * An index that is not as it should be.
     *
     * @param keys such as {@code ev.agg, ev.seq}; {@code _id} for the documents themselves
     * @param found how many commits it finds; absent when there is no such unique index
     * @param expected how many there are by their ordinals
     */
    public record IndexTrouble(String keys, Optional<Long> found, long expected) {}
}
