package nl.kroniek.command.invitation.watch;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * The last days to answer that have yet to pass, by meeting. Worked out from the log, so it may be lost: it is read
 * again then.
 */
@Component
class OpenDeadlines {

    private static final int AT_ONCE = 100;

    private final MongoCollection<Document> deadlines;

    /** One of them. */
    record Open(AssociationId association, MeetingId meeting) {}

    OpenDeadlines(MongoDatabase database) {
        deadlines = database.getCollection("watch_deadlines");
        deadlines.createIndex(Indexes.ascending("due"));
    }

    void put(AssociationId association, MeetingId meeting, Instant due) {
        deadlines.replaceOne(Filters.eq("_id", meeting.value()), new Document("_id", meeting.value())
                .append("association", association.value()).append("due", Date.from(due)),
                new ReplaceOptions().upsert(true));
    }

    void remove(MeetingId meeting) {
        deadlines.deleteOne(Filters.eq("_id", meeting.value()));
    }

    /** Taken away when it is still the one that passed: a later day may have come in its place. */
    void passed(MeetingId meeting, Instant now) {
        deadlines.deleteOne(Filters.and(Filters.eq("_id", meeting.value()), Filters.lte("due", Date.from(now))));
    }

    /** Those that passed, the oldest first, so many as can be looked at in one round. */
    List<Open> due(Instant now) {
        return deadlines.find(Filters.lte("due", Date.from(now))).sort(Sorts.ascending("due")).limit(AT_ONCE)
                .map(found -> new Open(new AssociationId(found.getString("association")),
                        new MeetingId(found.getString("_id"))))
                .into(new ArrayList<>());
    }
}
