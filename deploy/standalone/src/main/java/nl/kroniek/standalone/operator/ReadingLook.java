package nl.kroniek.standalone.operator;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import nl.kroniek.log.StoredLog;
import nl.kroniek.log.Unread;
import nl.kroniek.log.UnreadableEvent;
import org.bson.BsonDocument;

/** Events that this program cannot read: nothing more is recorded of the things they happened to. */
record ReadingLook(MongoDatabase database) {

    List<Ailment> look() {
        StoredLog log = new StoredLog(database);
        return log.walk(log.size(), this::unread);
    }

    /** One line for all, with the first of them: a newer program may have written thousands. */
    private List<Ailment> unread(MongoCursor<BsonDocument> commits) {
        Unread unread = new Unread();
        UnreadableEvent first = null;
        long count = 0;
        while (commits.hasNext()) {
            List<UnreadableEvent> found = unread.in(commits.next());
            if (first == null && !found.isEmpty()) {
                first = found.getFirst();
            }
            count += found.size();
        }
        return first == null
                ? List.of()
                : List.of(Ailment.of("event-unreadable", count, first.position(), first.type(), first.aggregateId(),
                        first.cause()));
    }
}
