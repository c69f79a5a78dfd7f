package nl.kroniek.query.live;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kroniek.events.AssociationId;
import nl.kroniek.query.view.Parked;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What lies in the collection of one generation. */
public final class StoredRows<R> {

    private static final int ROWS_A_PAGE = 1_000;

    private final MongoCollection<Document> collection;
    private final RowDocuments<R> documents;

    StoredRows(Generation<R> generation, MongoCollection<Document> collection) {
        this.collection = collection;
        this.documents = new RowDocuments<>(generation.view().rowType());
    }

    /** Everything, sound or not, with what the view says of itself. */
    public StoredView<R> all() {
        var rows = new ArrayList<StoredView.StoredRow<R>>();
        for (Bson range : List.of(Filters.gte("_id", "A"), Filters.lt("_id", "@"))) {
            find(range).sort(Sorts.ascending("_id")).forEach(
                    document -> rows.add(
                            new StoredView.StoredRow<>(document.getString("_id"), documents.read(document))));
        }
        var progression = progression();
        return new StoredView<>(progression.associations(), rows,
                progression.parked().stream().map(Parked::aggregate).collect(Collectors.toSet()));
    }

    /** How far it is, per association; two equal answers around a reading mean that nothing moved meanwhile. */
    public Map<AssociationId, Long> positions() {
        return progression().associations();
    }

    /** Global index up to which it has seen the log; -1 before the first event. */
    public long position() {
        return progression().position();
    }

    List<R> of(AssociationId association) {
        var rows = new ArrayList<R>();
        find(Filters.and(Filters.gte("_id", RowDocuments.key(association, "")),
                Filters.lt("_id", RowDocuments.end(association))))
                .forEach(document -> rows.add(documents.read(document).value()));
        return List.copyOf(rows);
    }

    Progression progression() {
        return Progression.of(collection.find(Progression.documents()).into(new ArrayList<>()));
    }

    private FindIterable<Document> find(Bson range) {
        return collection.find(range).batchSize(ROWS_A_PAGE);
    }
}
