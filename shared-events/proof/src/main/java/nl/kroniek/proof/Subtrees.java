package nl.kroniek.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the hashes come from of which a proof is made. A proof of a tree of n entries asks for at most 64 roots, each
 * of a range that begins at a multiple of the smallest power of two that is not below its length.
 */
@FunctionalInterface
public interface Subtrees {

    /**
     * The root over some entries in a row, 32 bytes.
     *
     * @param from place of the first entry, from 0
     * @param to place after the last entry, above {@code from}
     */
    byte[] root(long from, long to);

    /** From the leaf hashes of all entries; every call hashes its range anew. */
    static Subtrees ofLeaves(List<byte[]> leafHashes) {
        return (from, to) -> MerkleTree.rootOfHashes(leafHashes.subList(Math.toIntExact(from), Math.toIntExact(to)));
    }

    /** From full subtrees that are kept somewhere: a range is put together of at most 63 of them. */
    static Subtrees ofNodes(Nodes nodes) {
        return (from, to) -> {
            var frontier = new ArrayList<byte[]>();
            long start = from;
            for (long length = to - from; length > 0; length -= Long.highestOneBit(length)) {
                int level = Long.numberOfTrailingZeros(Long.highestOneBit(length));
                frontier.add(nodes.at(level, start >> level));
                start += 1L << level;
            }
            return new Frontier(to - from, frontier).root();
        };
    }

    /** The full subtrees of a tree. */
    @FunctionalInterface
    interface Nodes {

        /**
         * @param level 0 for leaf hashes; the subtree has 2^level entries
         * @param index which of the subtrees of this level, from 0
         */
        byte[] at(int level, long index);
    }
}
