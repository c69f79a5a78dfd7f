package nl.kroniek.query.live;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.kroniek.events.AssociationId;
import nl.kroniek.query.chronicle.ViewReader;
import nl.kroniek.query.view.View;
import org.bson.Document;

/** The views in MongoDB, one collection each; the rows of an association are kept in memory as long as nothing happens. */
public final class LiveViews implements ViewReader {

    private static final int ROWS_A_PAGE = 1_000;

    private record Place(String view, AssociationId association) {}

    private record Remembered(long position, List<?> rows) {}

    private final MongoDatabase database;
    private final Map<Place, Remembered> memory = new ConcurrentHashMap<>();
    private volatile Runnable hurry = () -> {};

    public LiveViews(MongoDatabase database) {
        this.database = database.withWriteConcern(WriteConcern.MAJORITY).withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
    }

    /** What makes the processors look at the log now. */
    void hurriedBy(Runnable look) {
        hurry = look;
    }

    @Override
    public void hurry() {
        hurry.run();
    }

    @Override
    public long position(View<?> view) {
        return progression(view).position();
    }

    @Override
    public Set<AssociationId> associations(View<?> view) {
        return progression(view).associations().keySet();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> List<R> of(View<R> view, AssociationId association) {
        // The position first: rows may be newer than it says, never older.
        long position = progression(view).associations().getOrDefault(association, -1L);
        var place = new Place(view.name(), association);
        var known = memory.get(place);
        if (known == null || known.position() != position) {
            known = new Remembered(position, read(view, association));
            memory.put(place, known);
        }
        return (List<R>) known.rows();
    }

    /** Everything that stands in the collection of a view, sound or not, with what the view says of itself. */
    public <R> StoredView<R> stored(View<R> view) {
        var documents = new RowDocuments<>(view.rowType());
        var rows = new ArrayList<StoredView.StoredRow<R>>();
        for (Document document : collection(view).find(Filters.gte("_id", "A")).sort(Sorts.ascending("_id"))
                .batchSize(ROWS_A_PAGE)) {
            rows.add(new StoredView.StoredRow<>(document.getString("_id"), documents.read(document)));
        }
        var slugs = collection(view).find(Filters.lt("_id", "@")).sort(Sorts.ascending("_id")).batchSize(ROWS_A_PAGE);
        for (Document document : slugs) {
            rows.add(new StoredView.StoredRow<>(document.getString("_id"), documents.read(document)));
        }
        return new StoredView<>(progression(view).associations(), rows);
    }

    /** How far a view is, per association; two equal answers around a reading mean that nothing moved meanwhile. */
    public Map<AssociationId, Long> positions(View<?> view) {
        return progression(view).associations();
    }

    <R> ViewBatch<R> batch(View<R> view) {
        return new ViewBatch<>(view, collection(view));
    }

    private <R> List<R> read(View<R> view, AssociationId association) {
        var documents = new RowDocuments<>(view.rowType());
        var range = Filters.and(Filters.gte("_id", RowDocuments.key(association, "")),
                Filters.lt("_id", RowDocuments.end(association)));
        var rows = new ArrayList<R>();
        for (Document document : collection(view).find(range).batchSize(ROWS_A_PAGE)) {
            rows.add(documents.read(document).value());
        }
        return List.copyOf(rows);
    }

    private Progression progression(View<?> view) {
        return Progression.of(collection(view).find(Progression.documents()).into(new ArrayList<>()));
    }

    MongoCollection<Document> collection(View<?> view) {
        return database.getCollection("view_" + view.name());
    }
}
