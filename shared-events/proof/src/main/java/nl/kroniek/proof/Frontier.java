package nl.kroniek.proof;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * All that must be kept of a {@link MerkleTree} to let it grow: the roots of the full subtrees it consists of, from
 * left to right. There is one for each bit of the size that is set, so at most 63 hashes whatever the size. The value
 * does not change; {@link #with} gives the next.
 *
 * @param size number of entries
 * @param peaks one root of 32 bytes for each set bit of {@code size}, the largest subtree first
 */
public record Frontier(long size, List<byte[]> peaks) {

    private static final Frontier EMPTY = new Frontier(0, List.of());

    /** @throws Refused when the number or the length of the peaks does not fit the size */
    public Frontier {
        peaks = List.copyOf(peaks);
        if (size < 0 || peaks.size() != Long.bitCount(size) || !HashLines.allHashes(peaks)) {
            throw new Refused(Fault.FRONTIER_FORM, size, peaks.size());
        }
    }

    /** The tree of no entries. */
    public static Frontier empty() {
        return EMPTY;
    }

    /** The tree with one more entry. */
    public Frontier plus(byte[] entry) {
        return with(MerkleTree.leafHash(entry));
    }

    /** The tree with one more entry, of which the leaf hash is given: 32 bytes, SHA-256(0x00 ‖ entry). */
    public Frontier with(byte[] leafHash) {
        var grown = new ArrayList<byte[]>(peaks);
        byte[] right = leafHash;
        for (long left = size; (left & 1) == 1; left >>= 1) {
            right = MerkleTree.nodeHash(grown.remove(grown.size() - 1), right);
        }
        grown.add(right);
        return new Frontier(Math.addExact(size, 1), grown);
    }

    /** The root of the tree, 32 bytes. */
    public byte[] root() {
        if (peaks.isEmpty()) {
            return Sha256.of();
        }
        byte[] root = peaks.get(peaks.size() - 1);
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = MerkleTree.nodeHash(peaks.get(i), root);
        }
        return root;
    }

    /** To be kept and read again by {@link #of}: the size as i64, big-endian, then the peaks. */
    public byte[] bytes() {
        var out = new Layout().int64(size);
        peaks.forEach(out::raw);
        return out.bytes();
    }

    /** @throws Refused when these are not exactly the bytes of a frontier */
    public static Frontier of(byte[] bytes) {
        if (bytes.length < Long.BYTES || bytes.length > Long.BYTES + Long.SIZE * Sha256.LENGTH
                || bytes.length % Sha256.LENGTH != Long.BYTES) {
            throw new Refused(Fault.FRONTIER_FORM, "?", bytes.length);
        }
        var in = ByteBuffer.wrap(bytes);
        long size = in.getLong();
        var peaks = new ArrayList<byte[]>();
        while (in.hasRemaining()) {
            byte[] peak = new byte[Sha256.LENGTH];
            in.get(peak);
            peaks.add(peak);
        }
        return new Frontier(size, peaks);
    }
}
