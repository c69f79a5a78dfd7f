package nl.kroniek.proof;

import java.security.MessageDigest;
import java.util.List;

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

    /** The root that follows from the entry and this path, or an empty array when the path cannot belong to the place. */
    byte[] rootFrom(byte[] entry) {
        long place = index;
        long last = size - 1;
        byte[] root = MerkleTree.leafHash(entry);
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

    /** Whether the entry stands at this place in the tree with this root. */
    public boolean proves(byte[] entry, byte[] root) {
        return index >= 0 && index < size && MessageDigest.isEqual(rootFrom(entry), root);
    }
}
