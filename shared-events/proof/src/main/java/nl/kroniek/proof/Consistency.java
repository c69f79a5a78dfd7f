package nl.kroniek.proof;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The claim that a tree is the beginning of a later one: nothing was changed, taken out or put in between (RFC 6962,
 * section 2.1.2; checked as RFC 9162, section 2.1.4.2 does). A tree of no entries is the beginning of every tree, and
 * every tree of itself; both need no hashes.
 *
 * @param earlier number of entries of the first tree
 * @param later number of entries of the second tree
 * @param path hashes of 32 bytes
 */
public record Consistency(long earlier, long later, List<byte[]> path) {

    public Consistency {
        path = List.copyOf(path);
    }

    /**
     * Makes the proof.
     *
     * @throws IndexOutOfBoundsException unless 0 ≤ earlier ≤ later
     */
    public static Consistency between(long earlier, long later, Subtrees tree) {
        if (earlier < 0 || earlier > later) {
            throw new IndexOutOfBoundsException("No tree of " + earlier + " entries begins one of " + later + ".");
        }
        var path = new ArrayList<byte[]>();
        long from = 0;
        long to = later;
        while (earlier > 0 && to > earlier) {
            long split = from + Long.highestOneBit(to - from - 1);
            if (earlier <= split) {
                path.add(tree.root(split, to));
                to = split;
            } else {
                path.add(tree.root(from, split));
                from = split;
            }
        }
        // The verifier knows the earlier root already; of any other subtree it must be told.
        if (from > 0) {
            path.add(tree.root(from, to));
        }
        Collections.reverse(path);
        return new Consistency(earlier, later, path);
    }

    /** Whether the tree with the first root is the beginning of the tree with the second. Never throws. */
    public boolean proves(byte[] earlierRoot, byte[] laterRoot) {
        if (earlier < 0 || earlier > later || !HashLines.isPath(path) || earlierRoot.length != Sha256.LENGTH
                || laterRoot.length != Sha256.LENGTH) {
            return false;
        }
        if (earlier == 0 || earlier == later) {
            return path.isEmpty() && MessageDigest.isEqual(earlierRoot, earlier == 0 ? Sha256.of() : laterRoot);
        }
        return joins(earlierRoot, laterRoot);
    }

    private boolean joins(byte[] earlierRoot, byte[] laterRoot) {
        var hashes = new ArrayList<byte[]>(path);
        if (Long.bitCount(earlier) == 1) {
            hashes.add(0, earlierRoot);
        }
        if (hashes.isEmpty()) {
            return false;
        }
        int full = Long.numberOfTrailingZeros(earlier);
        long place = (earlier - 1) >> full;
        long last = (later - 1) >> full;
        byte[] first = hashes.get(0);
        byte[] second = hashes.get(0);
        for (byte[] hash : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                first = MerkleTree.nodeHash(hash, first);
                second = MerkleTree.nodeHash(hash, second);
                int skipped = place == 0 ? 0 : Long.numberOfTrailingZeros(place);
                place >>= skipped;
                last >>= skipped;
            } else {
                second = MerkleTree.nodeHash(second, hash);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(first, earlierRoot) && MessageDigest.isEqual(second, laterRoot);
    }
}
