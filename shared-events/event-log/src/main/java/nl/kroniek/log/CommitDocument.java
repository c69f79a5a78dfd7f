package nl.kroniek.log;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import nl.kroniek.proof.CommitHeader;
import nl.kroniek.proof.EventLeaf;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.UuidRepresentation;

/** The one place that knows how a commit lies in MongoDB. The shape is final: {@code docs/shape.md}. */
final class CommitDocument {

    private CommitDocument() {}

    static BsonDocument of(StoredCommit commit) {
        var events = new BsonArray();
        commit.events().forEach(event -> events.add(of(event)));
        return new BsonDocument("_id", new BsonInt64(commit.ordinal())).append("first", new BsonInt64(commit.first()))
                .append("n", new BsonInt32(commit.header().n())).append("commitId", uuid(commit.commitId()))
                .append("association", new BsonString(commit.association()))
                .append("prev", new BsonBinary(commit.prev())).append("hash", new BsonBinary(commit.hash()))
                .append("eventsRoot", new BsonBinary(commit.header().eventsRoot()))
                .append("at", new BsonDateTime(commit.at().toEpochMilli())).append("ev", events);
    }

    static StoredCommit read(BsonDocument document) {
        var header = new CommitHeader(number(document, "_id"),
                document.getBinary("commitId").asUuid(UuidRepresentation.STANDARD),
                document.getString("association").getValue(), number(document, "first"), (int) number(document, "n"),
                instant(document), bytes(document, "eventsRoot"));
        var events = document.getArray("ev").stream().map(BsonValue::asDocument).map(CommitDocument::leaf).toList();
        return new StoredCommit(header, bytes(document, "prev"), bytes(document, "hash"), events);
    }

    static Head head(BsonDocument document) {
        return new Head(number(document, "_id"), number(document, "first") + number(document, "n"),
                bytes(document, "hash"));
    }

    /** The latest time of its events; works on a document of which only these were read. */
    static Instant latest(BsonDocument document) {
        return document.getArray("ev").stream().map(BsonValue::asDocument).map(CommitDocument::instant)
                .max(Comparator.naturalOrder()).orElseThrow();
    }

    static BsonBinary uuid(UUID id) {
        return new BsonBinary(id, UuidRepresentation.STANDARD);
    }

    /** Servers may answer a whole number as int, long or double; the value is what counts. */
    static long number(BsonDocument document, String field) {
        return document.getNumber(field).longValue();
    }

    private static BsonDocument of(EventLeaf event) {
        return new BsonDocument("id", new BsonString(event.id())).append("agg", new BsonString(event.agg()))
                .append("aggType", new BsonString(event.aggType())).append("seq", new BsonInt64(event.seq()))
                .append("type", new BsonString(event.type())).append("rev", new BsonInt32(event.rev()))
                .append("at", new BsonDateTime(event.at().toEpochMilli())).append("body", new BsonBinary(event.body()))
                .append("meta", new BsonBinary(event.meta()));
    }

    private static EventLeaf leaf(BsonDocument event) {
        return new EventLeaf(event.getString("id").getValue(), event.getString("agg").getValue(),
                event.getString("aggType").getValue(), number(event, "seq"), event.getString("type").getValue(),
                (int) number(event, "rev"), instant(event), bytes(event, "body"), bytes(event, "meta"));
    }

    private static Instant instant(BsonDocument document) {
        return Instant.ofEpochMilli(document.getDateTime("at").getValue());
    }

    private static byte[] bytes(BsonDocument document, String field) {
        return document.getBinary(field).getData();
    }
}
