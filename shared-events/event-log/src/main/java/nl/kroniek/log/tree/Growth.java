package nl.kroniek.log.tree;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import nl.kroniek.proof.MerkleTree;

/** Brings the tiles up to a size, level by level, from the log. */
final class Growth {

    private static final byte[] NOTHING = {};

    /** 2^48 commits fill six levels; nobody writes a seventh. */
    private static final int LEVELS = 6;

    private final Headers headers;
    private final Tiles tiles;

    Growth(Headers headers, Tiles tiles) {
        this.headers = headers;
        this.tiles = tiles;
    }

    /** Goes on where the tiles end. */
    void to(long size) {
        for (int level = 0; width(level, size) > 0; level++) {
            fill(level, tiles.count(level), width(level, size), false);
        }
    }

    /**
     * Makes every tile again from the first commit on, whatever is kept, and forgets those that the log does not fill.
     */
    void anew(long size) {
        for (int level = 0; level < LEVELS; level++) {
            long width = width(level, size);
            fill(level, 0, width, true);
            tiles.drop(level, (width + Tiles.WIDTH - 1) / Tiles.WIDTH);
        }
    }

    /** How many hashes a level has when the tree has this size. */
    private static long width(int level, long size) {
        return level < LEVELS ? size >> level * TileNodes.LEVELS : 0;
    }

    private void fill(int level, long from, long to, boolean anew) {
        for (long at = from; at < to;) {
            long index = at / Tiles.WIDTH;
            long end = Math.min(to, (index + 1) * Tiles.WIDTH);
            int kept = (int) (at % Tiles.WIDTH) * Tiles.HASH;
            byte[] before = kept == 0 ? NOTHING : Arrays.copyOf(tiles.read(level, index), kept);
            var tile = new ByteArrayOutputStream();
            tile.writeBytes(before);
            tile.writeBytes(level == 0 ? leaves(at, (int) (end - at)) : roots(level - 1, at, end));
            if (anew) {
                tiles.replace(level, index, tile.toByteArray());
            } else {
                tiles.keep(level, index, tile.toByteArray());
            }
            at = end;
        }
    }

    private byte[] leaves(long from, int number) {
        var page = headers.page(from, number);
        if (page.size() < number) {
            throw new IllegalStateException("The log had " + (from + number) + " commits and has "
                    + (from + page.size()) + " now.");
        }
        var leaves = new ByteArrayOutputStream();
        page.forEach(header -> leaves.writeBytes(MerkleTree.leafHash(header.bytes())));
        return leaves.toByteArray();
    }

    private byte[] roots(int level, long from, long to) {
        var roots = new ByteArrayOutputStream();
        for (long index = from; index < to; index++) {
            byte[] full = Arrays.copyOf(tiles.read(level, index), Tiles.WIDTH * Tiles.HASH);
            roots.writeBytes(TileNodes.root(full, 0, Tiles.WIDTH));
        }
        return roots.toByteArray();
    }
}
