package nl.kroniek.log.whole;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.UUID;
import nl.kroniek.log.StoredLog;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * An index that the log stands on.
 *
 * @param keys in their order
 * @param least the smallest value that its first key can have, so that all can be found by it
 */
public record UniqueIndex(List<String> keys, BsonValue least) {

    /** Besides {@code _id}, which no collection lacks. */
    public static final List<UniqueIndex> ALL = List.of(
            new UniqueIndex(List.of("commitId"), new BsonBinary(new UUID(0, 0))),
            new UniqueIndex(List.of("ev.id"), new BsonString("")),
            new UniqueIndex(List.of("ev.agg", "ev.seq"), new BsonString("")));

    /** Those that are not there, or are there without being unique. */
    public static List<UniqueIndex> missing(StoredLog log) {
        var there = log.indexes();
        return ALL.stream().filter(index -> there.stream().noneMatch(index::isThe)).toList();
    }

    /** As people write it: {@code ev.agg, ev.seq}. */
    public String name() {
        return String.join(", ", keys);
    }

    /** How many commits it finds. */
    long count(StoredLog log) {
        return log.count(Filters.gte(keys.getFirst(), least));
    }

    private boolean isThe(BsonDocument description) {
        var wanted = new BsonDocument();
        keys.forEach(key -> wanted.append(key, new BsonInt32(1)));
        var there = new BsonDocument();
        description.getDocument("key").forEach((key, way) -> there.append(key,
                new BsonInt32(way.isNumber() ? way.asNumber().intValue() : 0)));
        return List.copyOf(there.entrySet()).equals(List.copyOf(wanted.entrySet()))
                && description.getBoolean("unique", BsonBoolean.FALSE).getValue();
    }
}
