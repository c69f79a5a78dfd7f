package nl.kroniek.query.live.rebuild;

import nl.kroniek.query.replay.Rebuild;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kroniek.log.json.EventJson;
import nl.kroniek.query.live.LiveViews;
import nl.kroniek.query.replay.Rebuild.State;
import org.bson.Document;
import org.bson.conversions.Bson;
import tools.jackson.core.type.TypeReference;

/**
 * Rebuilds in MongoDB, one document each, {@code _id: "<view>/<generation>"}; each step is one write to one of them.
 */
final class RebuildDocuments {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {
    };

    private final MongoCollection<Document> collection;

    RebuildDocuments(MongoDatabase database) {
        this.collection = database.getCollection(LiveViews.REBUILDS).withWriteConcern(WriteConcern.MAJORITY)
                .withReadConcern(ReadConcern.MAJORITY).withReadPreference(ReadPreference.primary());
    }

    /** False when there is one with this number already: somebody else was first. */
    boolean insert(Rebuild rebuild) {
        try {
            collection.insertOne(document(rebuild).append("_id", id(rebuild.view(), rebuild.generation())));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    Optional<Rebuild> find(String view, int generation) {
        return read(Filters.eq("_id", id(view, generation))).stream().findFirst();
    }

    /** The newest first. */
    List<Rebuild> of(String view) {
        return read(Filters.eq("view", view)).stream()
                .sorted(Comparator.comparingInt(Rebuild::generation).reversed()).toList();
    }

    /** Those that run, and those that ended and left rows behind. */
    List<Rebuild> unswept() {
        return read(Filters.ne("swept", true));
    }

    void begun(Rebuild rebuild) {
        update(rebuild, Updates.inc("beginnings", 1));
    }

    void progress(Rebuild rebuild, long done, long total, long eventsPerSecond) {
        update(rebuild, Updates.combine(Updates.set("done", done), Updates.set("total", total),
                Updates.set("eventsPerSecond", eventsPerSecond)));
    }

    void compared(Rebuild rebuild, List<Rebuild.Outcome> outcomes, long position) {
        collection.updateOne(is(rebuild, State.BUILDING), Updates.combine(
                Updates.set("outcomes",
                        outcomes.stream().map(each -> EventJson.mapper().convertValue(each, MAP)).toList()),
                Updates.set("position", position), Updates.set("state", text(State.READY))));
    }

    /** False when it was no longer in that state. */
    boolean end(Rebuild rebuild, State to, String by, Instant at) {
        return collection.updateOne(is(rebuild, rebuild.state()), Updates.combine(Updates.set("state", text(to)),
                Updates.set("endedBy", by), Updates.set("endedAt", at.toString()))).getModifiedCount() == 1;
    }

    void swept(Rebuild rebuild) {
        update(rebuild, Updates.set("swept", true));
    }

    private void update(Rebuild rebuild, Bson change) {
        collection.updateOne(Filters.eq("_id", id(rebuild.view(), rebuild.generation())), change);
    }

    private static Bson is(Rebuild rebuild, State state) {
        return Filters.and(Filters.eq("_id", id(rebuild.view(), rebuild.generation())),
                Filters.eq("state", text(state)));
    }

    private List<Rebuild> read(Bson filter) {
        return collection.find(filter).map(document -> {
            document.remove("_id");
            return EventJson.mapper().convertValue(document, Rebuild.class);
        }).into(new ArrayList<>());
    }

    private static Document document(Rebuild rebuild) {
        return new Document(EventJson.mapper().convertValue(rebuild, MAP));
    }

    private static String id(String view, int generation) {
        return view + "/" + generation;
    }

    private static String text(State state) {
        return EventJson.mapper().convertValue(state, String.class);
    }
}
