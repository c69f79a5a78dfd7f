package nl.kroniek.embedded.tree;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index as a tree from values to places of documents. Where it is not unique, the place is part of the key too. It
 * remembers at which paths it met arrays, because that limits what it can answer (see {@link SpanPlan}).
 */
final class TreeIndex extends KeyIndex {

    private final MVMap<Key, Key> entries;
    private final MVMap<String, String> arrays;
    private final boolean unique;

    TreeIndex(String name, List<IndexKey> keys, boolean sparse, boolean unique, MVMap<Key, Key> entries,
            MVMap<String, String> arrays) {
        super(name, keys, sparse);
        this.unique = unique;
        this.entries = entries;
        this.arrays = arrays;
    }

    MVMap<Key, Key> entries() {
        return entries;
    }

    List<String> fields() {
        return keys();
    }

    /** The paths at which documents had arrays, ever since this index was made. */
    Set<String> arrays() {
        return arrays.keySet();
    }

    @Override
    public @Nullable Key getPosition(Document document) {
        return isLeftOut(KeyPaths.of(document, keys())) ? null : place(document);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        check(document, null, collection);
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Key> collection) {
        check(newDocument, place(oldDocument), collection);
    }

    private void check(Document document, @Nullable Key own, MongoCollection<Key> collection) {
        if (!unique) {
            keysOf(document); // two arrays side by side are refused here, before anything is written
            return;
        }
        keysOf(document).forEach((key, values) -> {
            Key holder = entries.get(key);
            if (holder != null && !holder.equals(own)) {
                throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(values));
            }
        });
    }

    @Override
    public void add(Document document, Key position, MongoCollection<Key> collection) {
        KeyPaths paths = KeyPaths.of(document, keys());
        keys(document, paths).forEach((key, values) -> {
            Key holder = entries.putIfAbsent(key, position);
            if (holder != null && !holder.equals(position)) {
                throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(values));
            }
        });
        note(paths.arrays());
    }

    @Override
    public @Nullable Key remove(Document document) {
        KeyPaths paths = KeyPaths.of(document, keys());
        keys(document, paths).keySet().forEach(entries::remove);
        return isLeftOut(paths) ? null : place(document);
    }

    @Override
    public void updateInPlace(Document oldDocument, Document newDocument, Key position,
            MongoCollection<Key> collection) {
        Set<Key> before = keysOf(oldDocument).keySet();
        Set<Key> after = keysOf(newDocument).keySet();
        before.stream().filter(key -> !after.contains(key)).forEach(entries::remove);
        Set<Key> added = new HashSet<>(after);
        added.removeAll(before);
        added.forEach(key -> entries.put(key, position));
        note(KeyPaths.of(newDocument, keys()).arrays());
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        // the database removes the trees
    }

    /** Forgets everything: for an index that could not be built to the end. */
    void clear() {
        entries.clear();
        arrays.clear();
    }

    /** Nearly always they are known: only what is new is written. */
    private void note(Set<String> paths) {
        paths.stream().filter(path -> !arrays.containsKey(path)).forEach(path -> arrays.put(path, ""));
    }

    private Map<Key, List<@Nullable Object>> keysOf(Document document) {
        return keys(document, KeyPaths.of(document, keys()));
    }

    private Map<Key, List<@Nullable Object>> keys(Document document, KeyPaths paths) {
        if (isLeftOut(paths)) {
            return Map.of();
        }
        Map<Key, List<@Nullable Object>> found = new LinkedHashMap<>();
        for (List<@Nullable Object> values : paths.values()) {
            KeyBytes key = new KeyBytes();
            values.forEach(key::value);
            Key whole = new Key(key.toByteArray());
            found.put(unique ? whole : whole.followedBy(place(document)), values);
        }
        return found;
    }

    /** A sparse index leaves out documents that have none of its fields. */
    private boolean isLeftOut(KeyPaths paths) {
        return isSparse()
                && paths.values().stream().allMatch(values -> values.stream().allMatch(value -> value == null));
    }

    private static Key place(Document document) {
        return Key.of(document.get("_id"));
    }
}
