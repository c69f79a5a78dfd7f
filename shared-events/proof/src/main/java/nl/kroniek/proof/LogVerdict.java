package nl.kroniek.proof;

import java.util.Optional;

/**
 * What the check of an exported log found.
 *
 * @param commits that were found good, from the first one on
 * @param events in those commits
 * @param root of the tree over those commits, 32 bytes
 * @param head chained hash of the last of them, 32 bytes; zeros when there is none
 * @param covered how many of the commits stand under a checkpoint that fits; the others are held together by nothing
 *            but the file itself
 * @param finding the first thing that is wrong; absent when the log is whole
 */
public record LogVerdict(long commits, long events, byte[] root, byte[] head, long covered,
        Optional<Finding> finding) {

    /** Whether nothing is wrong; how much that says depends on {@link #covered}. */
    public boolean isWhole() {
        return finding.isEmpty();
    }
}
