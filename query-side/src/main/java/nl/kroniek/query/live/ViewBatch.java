package nl.kroniek.query.live;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kroniek.events.AssociationId;
import nl.kroniek.log.Recorded;
import nl.kroniek.query.view.Intake;
import nl.kroniek.query.view.Parked;
import nl.kroniek.query.view.Row;
import nl.kroniek.query.view.RowStore;
import nl.kroniek.query.view.View;
import org.axonframework.eventhandling.Segment;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One batch of events on its way into a view: each row is read once at most and written once, rows before position. */
final class ViewBatch<R> implements RowStore<R> {

    private static final BulkWriteOptions IN_ORDER = new BulkWriteOptions().ordered(true);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final Intake<R> intake;
    private final MongoCollection<Document> collection;
    private final RowDocuments<R> documents;
    private final Map<String, Optional<Row<R>>> rows = new HashMap<>();
    private final Map<String, Row<R>> changed = new LinkedHashMap<>();
    private final Map<AssociationId, Long> seen = new HashMap<>();
    private long position = -1;

    /** @param blocked things of which something was set apart in an earlier batch */
    ViewBatch(View<R> view, MongoCollection<Document> collection, Set<String> blocked) {
        this.intake = new Intake<>(view, blocked);
        this.collection = collection;
        this.documents = new RowDocuments<>(view.rowType());
    }

    /** Folds an event of an association that belongs to this batch's segment. */
    void apply(Recorded recorded) {
        intake.take(recorded, this);
        seen.put(recorded.association(), recorded.position());
    }

    /** Notes that the batch has come this far, whether or not the event was for this segment. */
    void reach(long global) {
        position = Math.max(position, global);
    }

    @Override
    public @Nullable Row<R> get(AssociationId association, String id) {
        return rows.computeIfAbsent(RowDocuments.key(association, id), this::load).orElse(null);
    }

    @Override
    public void put(Row<R> row) {
        var key = RowDocuments.key(row.association(), row.id());
        rows.put(key, Optional.of(row));
        changed.put(key, row);
    }

    /** @return what this batch set apart */
    List<Parked> flush(Segment segment) {
        var writes = new ArrayList<WriteModel<Document>>();
        changed.forEach((key, row) -> writes.add(
                new ReplaceOneModel<>(Filters.eq("_id", key), documents.write(row), UPSERT)));
        writes.add(Progression.advance(segment, position, seen, intake.parked()));
        collection.bulkWrite(writes, IN_ORDER);
        return intake.parked();
    }

    private Optional<Row<R>> load(String key) {
        return Optional.ofNullable(collection.find(Filters.eq("_id", key)).first()).map(documents::read);
    }
}
