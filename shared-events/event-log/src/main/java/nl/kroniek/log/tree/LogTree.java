package nl.kroniek.log.tree;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.kroniek.proof.Consistency;
import nl.kroniek.proof.Frontier;
import nl.kroniek.proof.Inclusion;
import nl.kroniek.proof.MerkleTree;
import nl.kroniek.proof.Subtrees;

/**
 * The RFC 6962 tree over the headers of the log's commits. It grows with the log and is kept in {@link Tiles}, so that
 * a restart reads nothing again and a proof costs a few tiles. Tiles are a copy and are never believed by themselves:
 * who asks holds a root that he trusts, and {@link #repaired} makes the tiles anew where they lead to another one.
 */
public final class LogTree {

    private final Headers headers;
    private final Tiles tiles;
    private final Growth growth;

    public LogTree(Headers headers, Tiles tiles) {
        this.headers = headers;
        this.tiles = tiles;
        this.growth = new Growth(headers, tiles);
    }

    /**
     * Takes in what was committed since.
     *
     * @return number of commits in the tree now
     */
    public synchronized long grow() {
        long size = headers.size();
        growth.to(size);
        return size;
    }

    /** Makes all tiles anew from the whole log. */
    public synchronized void rebuild() {
        growth.anew(headers.size());
    }

    /**
     * Something made from the tiles that was checked, if need be after the tiles were made anew: then they were wrong.
     *
     * @return empty when it does not hold after that either: then it is the log that is another one
     */
    public <T> Optional<T> repaired(Supplier<T> make, Predicate<T> holds) {
        var made = checked(make, holds);
        if (made.isPresent()) {
            return made;
        }
        rebuild();
        return checked(make, holds);
    }

    /** The same, without making the tiles anew. */
    public <T> Optional<T> checked(Supplier<T> make, Predicate<T> holds) {
        return Optional.of(make.get()).filter(holds);
    }

    /** The tree as it was at a size that it has reached, so that it can be grown on by itself. */
    public Frontier frontier(long size) {
        var nodes = new TileNodes(tiles);
        var peaks = new ArrayList<byte[]>();
        long start = 0;
        for (long left = size; left > 0; left -= Long.highestOneBit(left)) {
            int level = Long.numberOfTrailingZeros(Long.highestOneBit(left));
            peaks.add(nodes.at(level, start >> level));
            start += Long.highestOneBit(left);
        }
        return new Frontier(size, peaks);
    }

    /** That a commit stands at its place, as the tiles say. */
    public Inclusion inclusion(long ordinal, long size) {
        return Inclusion.of(ordinal, size, Subtrees.ofNodes(new TileNodes(tiles)));
    }

    /** That the log of one size is the beginning of the log of another, as the tiles say. */
    public Consistency consistency(long from, long to) {
        return Consistency.between(from, to, Subtrees.ofNodes(new TileNodes(tiles)));
    }

    /**
     * Whether the commits in a stretch of the log are today the ones under a root that is known. Reads their headers.
     *
     * @param from ordinal of the first one, a multiple of {@link Tiles#WIDTH}
     * @param to ordinal after the last one; read on to the end of its tile
     * @param size of the tree with that root
     */
    public boolean stillHolds(long from, long to, long size, byte[] root) {
        var nodes = new TileNodes(tiles);
        for (long at = from; at < Math.min(to, size); at += Tiles.WIDTH) {
            int wanted = (int) Math.min(Tiles.WIDTH, size - at);
            var page = headers.page(at, wanted);
            if (page.size() < wanted) {
                return false;
            }
            for (int i = 0; i < page.size(); i++) {
                byte[] leaf = MerkleTree.leafHash(page.get(i).bytes());
                if (!MessageDigest.isEqual(leaf, nodes.at(0, at + i))) {
                    return false;
                }
            }
            // The path of one leaf passes all others of its tile, so these are covered as well.
            byte[] first = MerkleTree.leafHash(page.getFirst().bytes());
            if (!Inclusion.of(at, size, Subtrees.ofNodes(nodes)).provesLeaf(first, root)) {
                return false;
            }
        }
        return true;
    }

    /** The tree of a size, grown from a frontier that is trusted by the headers alone. */
    public Frontier grown(Frontier from, long size) {
        var tree = from;
        while (tree.size() < size) {
            var page = headers.page(tree.size(), (int) Math.min(Tiles.WIDTH, size - tree.size()));
            if (page.isEmpty()) {
                throw new IllegalStateException("The log had " + size + " commits and has " + tree.size() + " now.");
            }
            for (var header : page) {
                tree = tree.plus(header.bytes());
            }
        }
        return tree;
    }
}
