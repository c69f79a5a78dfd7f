package nl.kroniek.log.tree;

/**
 * Where the hashes of a tree are kept: tiles of up to 256 hashes in a row, as C2SP tlog-tiles has them. Level 0 holds
 * leaf hashes; a hash of level n + 1 is the root over one full tile of level n. What a tile holds follows from the log,
 * so several processes may write the same one; it only ever gets longer.
 */
public interface Tiles {

    /** Hashes in a full tile. */
    int WIDTH = 256;

    /** Length of a hash in bytes. */
    int HASH = 32;

    /** How many hashes are kept at this level, as the last tile says; 0 for none. */
    long count(int level);

    /** The hashes of one tile, one after another; empty where there is none, and anything where somebody changed it. */
    byte[] read(int level, long index);

    /** Keeps a tile, unless a longer one is kept already. */
    void keep(int level, long index, byte[] hashes);

    /** Keeps a tile in place of whatever is there. */
    void replace(int level, long index, byte[] hashes);

    /** Forgets the tiles of a level from this index on. */
    void drop(int level, long fromIndex);
}
