package nl.kroniek.proof;

import java.util.ArrayDeque;
import java.util.List;

/**
 * The Merkle tree of RFC 6962, section 2.1, over SHA-256: an entry hashes as SHA-256(0x00 ‖ entry), a node as
 * SHA-256(0x01 ‖ left ‖ right), the left part of n entries being the greatest power of two below n. The root of nothing
 * is SHA-256 of nothing.
 */
public final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleTree() {}

    /** The root over these entries, 32 bytes. */
    public static byte[] root(List<byte[]> entries) {
        return rootOfHashes(entries.stream().map(MerkleTree::leafHash).toList());
    }

    /**
     * The sibling hashes from the entry up to the root (RFC 6962, section 2.1.1), to be checked with {@link Inclusion}.
     *
     * @throws IndexOutOfBoundsException when there is no such entry
     */
    public static List<byte[]> inclusionPath(int index, List<byte[]> entries) {
        return Inclusion
                .of(index, entries.size(), Subtrees.ofLeaves(entries.stream().map(MerkleTree::leafHash).toList()))
                .path();
    }

    /** SHA-256(0x00 ‖ entry), 32 bytes. */
    public static byte[] leafHash(byte[] entry) {
        return Sha256.of(LEAF, entry);
    }

    static byte[] nodeHash(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right);
    }

    /** Joins equal halves as soon as both are there: one pass, no recursion. */
    static byte[] rootOfHashes(List<byte[]> hashes) {
        if (hashes.isEmpty()) {
            return Sha256.of();
        }
        var open = new ArrayDeque<byte[]>();
        for (int i = 0; i < hashes.size(); i++) {
            byte[] right = hashes.get(i);
            for (int joins = Integer.numberOfTrailingZeros(i + 1); joins > 0; joins--) {
                right = nodeHash(open.pop(), right);
            }
            open.push(right);
        }
        byte[] root = open.pop();
        while (!open.isEmpty()) {
            root = nodeHash(open.pop(), root);
        }
        return root;
    }
}
