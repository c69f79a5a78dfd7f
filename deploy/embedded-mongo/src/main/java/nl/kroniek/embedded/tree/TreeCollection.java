package nl.kroniek.embedded.tree;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Documents in a tree by {@code _id}. Whatever order the tree gives is taken from it: nothing is sorted or scanned. */
final class TreeCollection extends AbstractSynchronizedMongoCollection<Key> {

    private final MVMap<Key, byte[]> documents;
    private final Visits visits;

    TreeCollection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors,
            MVMap<Key, byte[]> documents, Visits visits) {
        super(database, name, options, cursors);
        this.documents = documents;
        this.visits = visits;
    }

    @Override
    protected QueryResult queryDocuments(Document query, @Nullable Document orderBy, int skip, int limit, int batchSize,
            @Nullable Document fields) {
        Order order = Order.of(orderBy);
        List<Span> spans = new Search(getIndexes(), visits).places(query);
        TreeScan<byte[]> scan = new TreeScan<>(documents, spans, order == Order.DESCENDING, visits);
        boolean inOrder = order != Order.OTHER;
        FoundDocuments found = new FoundDocuments(cursorRegistry.generateCursorId(), scan,
                document -> documentMatchesQuery(
                        document, query),
                page -> inOrder ? projected(page, fields) : page, inOrder ? skip : 0, inOrder
                        ? limit
                        : 0);
        if (!inOrder) {
            return matchDocumentsFromStream(found.takeDocuments(0).stream(), new Document(), orderBy, skip, limit,
                    batchSize, fields);
        }
        List<Document> page = found.takeDocuments(batchSize);
        if (found.isEmpty()) {
            return new QueryResult(page);
        }
        cursorRegistry.add(found);
        return new QueryResult(page, found);
    }

    private List<Document> projected(List<Document> page, @Nullable Document fields) {
        return fields == null || fields.isEmpty()
                ? page
                : matchDocumentsFromStream(page.stream(), new Document(), null,
                        0, 0, 0, fields).collectDocuments();
    }

    @Override
    protected QueryResult matchDocuments(Document query, Document orderBy, int skip, int limit, int batchSize,
            Document fields) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    public synchronized void addIndex(Index<Key> index) {
        try {
            super.addIndex(index);
        } catch (RuntimeException e) {
            if (index instanceof TreeIndex tree) {
                tree.clear(); // or the next attempt would find it half filled and believe it
            }
            throw e;
        }
    }

    @Override
    protected Key addDocumentInternal(Document document) {
        Key key = getIdField() == null ? afterLast() : Key.of(document.get(getIdField()));
        documents.put(key, BsonBytes.encode(document));
        return key;
    }

    /** Collections without an id (the list of indexes) keep the order in which things came. */
    private Key afterLast() {
        Key last = documents.lastKey();
        return last == null ? Key.of(0) : last.next();
    }

    @Override
    protected @Nullable Document getDocument(Key position) {
        byte[] bytes = documents.get(position);
        return bytes == null ? null : BsonBytes.decode(bytes);
    }

    @Override
    protected void removeDocument(Key position) {
        documents.remove(position);
    }

    @Override
    protected void handleUpdate(Key position, Document oldDocument, Document newDocument) {
        documents.put(position, BsonBytes.encode(newDocument));
    }

    @Override
    protected Stream<DocumentWithPosition<Key>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream().map(e -> new DocumentWithPosition<>(BsonBytes.decode(e.getValue()), e
                .getKey()));
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /** Kept by nobody: it would cost every write a write. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected int getDataSize() {
        return (int) Math.min(Integer.MAX_VALUE, documents.values().stream().mapToLong(bytes -> bytes.length).sum());
    }
}
