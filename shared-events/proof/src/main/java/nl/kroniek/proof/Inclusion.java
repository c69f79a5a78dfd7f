package nl.kroniek.proof;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * The claim that an entry stands at a place in a tree (RFC 6962, section 2.1.1; checked as RFC 9162, section 2.1.3.2
 * does).
 *
 * @param index place of the entry, from 0
 * @param size number of entries of the tree
 * @param path sibling hashes from the entry up, 32 bytes each
 */
public record Inclusion(long index, long size, List<byte[]> path) {

    public Inclusion {
        path = List.copyOf(path);
    }

    /**
     * Makes the proof.
     *
     * @throws IndexOutOfBoundsException when there is no such entry
     */
    public static Inclusion of(long index, long size, Subtrees tree) {
        var path = new ArrayList<byte[]>();
        Objects.checkIndex(index, size);
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long split = from + Long.highestOneBit(to - from - 1);
            if (index < split) {
                path.add(tree.root(split, to));
                to = split;
            } else {
                path.add(tree.root(from, split));
                from = split;
            }
        }
        Collections.reverse(path);
        return new Inclusion(index, size, path);
    }

    /** Whether the entry stands at this place in the tree with this root. Never throws. */
    public boolean proves(byte[] entry, byte[] root) {
        return provesLeaf(MerkleTree.leafHash(entry), root);
    }

    /** The same for somebody who has only the leaf hash of the entry, SHA-256(0x00 ‖ entry). Never throws. */
    public boolean provesLeaf(byte[] leafHash, byte[] root) {
        return index >= 0 && index < size && HashLines.isPath(path) && leafHash.length == Sha256.LENGTH
                && root.length == Sha256.LENGTH && MessageDigest.isEqual(rootFrom(leafHash), root);
    }

    /**
     * The root that follows from the leaf and this path, or an empty array when the path cannot belong to the place.
     */
    private byte[] rootFrom(byte[] leafHash) {
        long place = index;
        long last = size - 1;
        byte[] root = leafHash;
        for (byte[] sibling : path) {
            if (last == 0) {
                return new byte[0];
            }
            if ((place & 1) == 1 || place == last) {
                root = MerkleTree.nodeHash(sibling, root);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                root = MerkleTree.nodeHash(root, sibling);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 ? root : new byte[0];
    }
}
