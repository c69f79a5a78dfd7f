package nl.kroniek.log.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kroniek.proof.Subtrees;

/** The full subtrees of a tree, put together from tiles; reads each tile once, so make a new one for each proof. */
final class TileNodes implements Subtrees.Nodes {

    /** A tile spans as many levels of the tree as 256 has bits. */
    static final int LEVELS = 8;

    private record Place(int level, long index) {}

    private final Tiles tiles;
    private final Map<Place, byte[]> read = new HashMap<>();

    TileNodes(Tiles tiles) {
        this.tiles = tiles;
    }

    @Override
    public byte[] at(int level, long index) {
        int up = level % LEVELS;
        long first = index << up;
        byte[] tile = read.computeIfAbsent(new Place(level / LEVELS, first >> LEVELS), this::read);
        return root(tile, (int) (first % Tiles.WIDTH), 1 << up);
    }

    /** What is missing counts as zeros: like a wrong tile it leads to no root that was signed, and is found by that. */
    private byte[] read(Place place) {
        return Arrays.copyOf(tiles.read(place.level(), place.index()), Tiles.WIDTH * Tiles.HASH);
    }

    /** The root over some hashes of a tile. */
    static byte[] root(byte[] tile, int from, int number) {
        List<byte[]> hashes = new ArrayList<>(number);
        for (int i = from; i < from + number; i++) {
            hashes.add(Arrays.copyOfRange(tile, i * Tiles.HASH, (i + 1) * Tiles.HASH));
        }
        return Subtrees.ofLeaves(hashes).root(0, number);
    }
}
