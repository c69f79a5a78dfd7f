package nl.kroniek.query.live;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kroniek.log.json.EventJson;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;

/**
 * Keeps what the audit found, by a name of its own. Names that sort after each other are newer, so that the newest of a
 * kind is found by one look into the index.
 */
public final class Archive<T> {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {
    };

    private final MongoCollection<Document> collection;
    private final Class<T> type;

    /** @param collection its name begins with {@code audit_}: the embedded server then syncs it before it answers */
    public Archive(MongoDatabase database, String collection, Class<T> type) {
        this.collection = database.getCollection(collection).withWriteConcern(WriteConcern.MAJORITY)
                .withReadConcern(ReadConcern.MAJORITY).withReadPreference(ReadPreference.primary());
        this.type = type;
    }

    /** Puts it in the place of what has the same name. */
    public void keep(String name, T thing) {
        collection.replaceOne(Filters.eq("_id", name),
                new Document(EventJson.mapper().convertValue(thing, MAP)).append("_id", name),
                new ReplaceOptions().upsert(true));
    }

    public Optional<T> find(String name) {
        return Optional.ofNullable(collection.find(Filters.eq("_id", name)).first()).map(this::read);
    }

    /** The newest of those whose name begins so, newest first. */
    public List<T> newest(String prefix, int most) {
        return collection.find(Filters.and(Filters.gte("_id", prefix), Filters.lt("_id", prefix + "\uffff")))
                .sort(Sorts.descending("_id")).limit(most).map(this::read).into(new ArrayList<>());
    }

    private T read(Document document) {
        document.remove("_id");
        return EventJson.mapper().convertValue(document, type);
    }
}
