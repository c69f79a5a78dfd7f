package nl.kroniek.log.tree;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Tiles that a test can look into, count the reading of, and spoil. */
public final class TilesInMemory implements Tiles {

    private final Map<Integer, NavigableMap<Long, byte[]>> levels = new TreeMap<>();
    private int reads;

    @Override
    public long count(int level) {
        var last = level(level).lastEntry();
        return last == null ? 0 : last.getKey() * WIDTH + last.getValue().length / HASH;
    }

    @Override
    public byte[] read(int level, long index) {
        reads++;
        return level(level).getOrDefault(index, new byte[0]).clone();
    }

    @Override
    public void keep(int level, long index, byte[] hashes) {
        level(level).merge(index, hashes, (was, is) -> is.length > was.length ? is : was);
    }

    @Override
    public void replace(int level, long index, byte[] hashes) {
        level(level).put(index, hashes);
    }

    @Override
    public void drop(int level, long fromIndex) {
        level(level).tailMap(fromIndex, true).clear();
    }

    int reads() {
        return reads;
    }

    void spoil(int level, long index, int at) {
        level(level).computeIfPresent(index, (place, hashes) -> {
            byte[] changed = hashes.clone();
            changed[at] ^= 1;
            return changed;
        });
    }

    void lose(int level, long index) {
        level(level).remove(index);
    }

    private synchronized NavigableMap<Long, byte[]> level(int level) {
        return levels.computeIfAbsent(level, made -> new ConcurrentSkipListMap<>());
    }
}
