package nl.kroniek.query.mail.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Date;
import nl.kroniek.query.mail.MailState;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What in the outbox asks for somebody, of all associations together; for who looks at an installation from the
 * outside. It reads the whole outbox, so pages ask something else.
 *
 * @param failed given up, and not sent again since
 * @param waiting made before some moment, and still to be sent
 * @param since when the oldest of those was made; absent where there are none
 */
public record OutboxFigures(long failed, long waiting, @Nullable Instant since) {

    /** Changes nothing, also where there never was an outbox. */
    public static OutboxFigures of(MongoDatabase database, Instant madeBefore) {
        MongoCollection<Document> mails = Fields.collection(database);
        Bson late = Filters.and(Filters.gte(Fields.DUE, new Date(0)), Filters.lt(Fields.MADE, Date.from(madeBefore)));
        Document oldest = mails.find(late).sort(Sorts.ascending(Fields.MADE)).first();
        return new OutboxFigures(mails.countDocuments(Fields.isOneOf(MailState.FAILED)), mails.countDocuments(late),
                oldest == null ? null : oldest.getDate(Fields.MADE).toInstant());
    }
}
