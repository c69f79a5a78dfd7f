package nl.kroniek.log;

import java.util.List;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.bson.BSONException;
import org.bson.BsonDocument;

/** What of a stored log this program cannot read, for who looks at a log without opening it. */
public final class Unread {

    private final EventReading reading = new EventReading(new CatalogSerializer(),
            LiftedRevision.allAnd(NoOpEventUpcaster.INSTANCE));

    /** In the order of the log; none of a document that is no commit, which is for the verifier to say. */
    public List<UnreadableEvent> in(BsonDocument document) {
        StoredCommit commit;
        try {
            commit = StoredLog.read(document);
        } catch (BSONException noCommit) {
            return List.of();
        }
        return reading.of(commit).filter(UnreadableEvent.class::isInstance).map(UnreadableEvent.class::cast).toList();
    }
}
