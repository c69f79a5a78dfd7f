package nl.kroniek.embedded.tree;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The index on {@code _id} is the tree of documents itself: nothing to keep, so nothing that can get out of step. */
final class IdIndex extends KeyIndex {

    private final MVMap<Key, byte[]> documents;

    IdIndex(String name, List<IndexKey> keys, MVMap<Key, byte[]> documents) {
        super(name, keys, false);
        this.documents = documents;
    }

    @Override
    public @Nullable Key getPosition(Document document) {
        Key key = key(document);
        return documents.containsKey(key) ? key : null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        if (documents.containsKey(key(document))) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(document.get("_id")));
        }
    }

    @Override
    public void add(Document document, Key position, MongoCollection<Key> collection) {
        // the document is there already
    }

    @Override
    public @Nullable Key remove(Document document) {
        return getPosition(document); // the collection removes the document
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Key> collection) {
        // an _id never changes
    }

    @Override
    public void updateInPlace(Document oldDocument, Document newDocument, Key position,
            MongoCollection<Key> collection) {
        // an _id never changes
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    @Override
    public void drop() {
        // goes with the documents
    }

    private static Key key(Document document) {
        return Key.of(document.get("_id"));
    }
}
