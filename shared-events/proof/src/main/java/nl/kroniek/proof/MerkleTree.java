package nl.kroniek.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
        var path = new ArrayList<byte[]>();
        collect(Objects.checkIndex(index, entries.size()),
                entries.stream().map(MerkleTree::leafHash).toList(), path);
        return List.copyOf(path);
    }

    static byte[] leafHash(byte[] entry) {
        return Sha256.of(LEAF, entry);
    }

    static byte[] nodeHash(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right);
    }

    private static void collect(int index, List<byte[]> hashes, List<byte[]> path) {
        if (hashes.size() == 1) {
            return;
        }
        int split = Integer.highestOneBit(hashes.size() - 1);
        var left = hashes.subList(0, split);
        var right = hashes.subList(split, hashes.size());
        collect(index < split ? index : index - split, index < split ? left : right, path);
        path.add(rootOfHashes(index < split ? right : left));
    }

    /** Joins equal halves as soon as both are there: one pass, no recursion. */
    private static byte[] rootOfHashes(List<byte[]> hashes) {
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
