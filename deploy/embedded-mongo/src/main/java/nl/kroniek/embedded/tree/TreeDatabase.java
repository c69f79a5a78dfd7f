package nl.kroniek.embedded.tree;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;

/** One database: a tree per collection, a tree per index. */
public final class TreeDatabase extends AbstractSynchronizedMongoDatabase<Key> {

    private static final int NOT_SUPPORTED = 115;
    private static final Set<String> UNKNOWN_INDEX_OPTIONS = Set.of("partialFilterExpression", "expireAfterSeconds",
            "collation", "wildcardProjection");

    private final MVStore store;
    private final Visits visits;

    /** Opens the database as the store has it; makes it when the store has none of that name. */
    public TreeDatabase(String name, CursorRegistry cursors, MVStore store, Visits visits) {
        super(name, cursors);
        this.store = store;
        this.visits = visits;
        initializeNamespacesAndIndexes();
    }

    /** The names of the databases that a store holds. */
    public static Stream<String> namesIn(MVStore store) {
        return store.getMapNames().stream().filter(map -> map.startsWith("documents/")).map(map -> map.split("/", 3)[1])
                .distinct();
    }

    @Override
    protected MongoCollection<Key> openOrCreateCollection(String collection, CollectionOptions options) {
        return new TreeCollection(this, collection, options, cursorRegistry, documents(collection), visits);
    }

    @Override
    protected Index<Key> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
        boolean id = keys.size() == 1 && keys.getFirst().getKey().equals("_id");
        return id ? new IdIndex(name, keys, documents(collection)) : index(collection, name, keys, sparse, true);
    }

    @Override
    protected Index<Key> openOrCreateSecondaryIndex(String collection, String name, List<IndexKey> keys,
            boolean sparse) {
        return index(collection, name, keys, sparse, false);
    }

    private TreeIndex index(String collection, String name, List<IndexKey> keys, boolean sparse, boolean unique) {
        MVMap<Key, Key> entries = store.openMap(tree("index", collection, name), new MVMap.Builder<Key, Key>().keyType(
                KeyType.INSTANCE).valueType(KeyType.INSTANCE));
        MVMap<String, String> arrays = store.openMap(tree("arrays", collection, name),
                new MVMap.Builder<String, String>().keyType(StringDataType.INSTANCE).valueType(
                        StringDataType.INSTANCE));
        return new TreeIndex(name, keys, sparse, unique, entries, arrays);
    }

    private MVMap<Key, byte[]> documents(String collection) {
        return store.openMap("documents/" + databaseName + "/" + collection, new MVMap.Builder<Key, byte[]>().keyType(
                KeyType.INSTANCE).valueType(ByteArrayDataType.INSTANCE));
    }

    private String tree(String kind, String collection, String index) {
        return kind + "/" + databaseName + "/" + collection + "/" + index;
    }

    /** What an index cannot do here is refused: an index that silently does something else is a wrong answer later. */
    @Override
    protected synchronized void addIndex(Document description) {
        UNKNOWN_INDEX_OPTIONS.stream().filter(description::containsKey).findFirst().ifPresent(option -> {
            throw unsupported("indexes with " + option);
        });
        super.addIndex(description);
    }

    @Override
    protected void dropIndex(MongoCollection<Key> collection, String name) {
        super.dropIndex(collection, name);
        store.removeMap(tree("index", collection.getCollectionName(), name));
        store.removeMap(tree("arrays", collection.getCollectionName(), name));
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        super.dropCollection(collection, oplog);
        store.removeMap("documents/" + databaseName + "/" + collection);
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        throw unsupported("renaming a collection");
    }

    private static MongoServerError unsupported(String what) {
        return new MongoServerError(NOT_SUPPORTED, "CommandNotSupported", "the embedded server does not do " + what);
    }

    @Override
    protected long getStorageSize() {
        return store.getFileStore() == null ? 0 : store.getFileStore().size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }
}
