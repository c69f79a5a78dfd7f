package nl.kroniek.query.live.rebuild;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.bson.Document;

/**
 * One process at a time works on the rebuild of a view: {@code view_locks {_id: <view>, holder, until}}. Who holds the
 * lock renews it; when its holder is silent too long another takes it over. Should clocks disagree and two believe to
 * hold it, then Axon's claims on the segments still keep them from writing both.
 */
final class RebuildLocks {

    private final MongoCollection<Document> collection;
    private final String holder;
    private final Duration lease;
    private final Clock clock;

    RebuildLocks(MongoDatabase database, String holder, Duration lease, Clock clock) {
        this.collection = database.getCollection("view_locks").withWriteConcern(WriteConcern.MAJORITY)
                .withReadConcern(ReadConcern.MAJORITY).withReadPreference(ReadPreference.primary());
        this.holder = holder;
        this.lease = lease;
        this.clock = clock;
    }

    /** Takes or renews; false when another process has it. */
    boolean take(String view) {
        var now = clock.instant();
        var until = Date.from(now.plus(lease));
        var free = Filters.or(Filters.eq("holder", holder), Filters.lt("until", Date.from(now)));
        return collection.updateOne(Filters.and(Filters.eq("_id", view), free),
                Updates.combine(Updates.set("holder", holder), Updates.set("until", until))).getMatchedCount() == 1
                || create(new Document("_id", view).append("holder", holder).append("until", until));
    }

    void release(String view) {
        collection.deleteOne(Filters.and(Filters.eq("_id", view), Filters.eq("holder", holder)));
    }

    private boolean create(Document lock) {
        try {
            collection.insertOne(lock);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
