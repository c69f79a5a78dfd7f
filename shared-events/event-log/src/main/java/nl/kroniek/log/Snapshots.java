package nl.kroniek.log;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.Serializer;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonBinary;
import org.jspecify.annotations.Nullable;

/** The newest snapshot of each aggregate. Not part of the history: it can be thrown away at any time. */
final class Snapshots {

    static final String COLLECTION = "snapshots";

    private final MongoCollection<BsonDocument> collection;

    Snapshots(MongoDatabase database) {
        this.collection = database.getCollection(COLLECTION, BsonDocument.class).withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY);
    }

    /** Replaces an older one only: a slow snapshotter must not undo a newer snapshot. */
    void store(DomainEventMessage<?> snapshot, Serializer serializer) {
        var document = document(snapshot, serializer);
        try {
            collection.replaceOne(
                    and(eq("_id", snapshot.getAggregateIdentifier()), lt("seq", snapshot.getSequenceNumber())),
                    document, new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    Optional<DomainEventData<?>> find(String aggregateId) {
        return Optional.ofNullable(collection.find(eq("_id", aggregateId)).first()).map(Snapshots::read);
    }

    private static BsonDocument document(DomainEventMessage<?> snapshot, Serializer serializer) {
        var body = snapshot.serializePayload(serializer, byte[].class);
        return new BsonDocument("_id", new BsonString(snapshot.getAggregateIdentifier()))
                .append("seq", new BsonInt64(snapshot.getSequenceNumber()))
                .append("aggType", new BsonString(snapshot.getType()))
                .append("id", new BsonString(snapshot.getIdentifier()))
                .append("type", new BsonString(body.getType().getName()))
                .append("rev", body.getType().getRevision() == null
                        ? BsonNull.VALUE
                        : new BsonString(body.getType().getRevision()))
                .append("at", new BsonString(snapshot.getTimestamp().toString()))
                .append("body", new BsonBinary(body.getData()))
                .append("meta", new BsonBinary(snapshot.serializeMetaData(serializer, byte[].class).getData()));
    }

    private static DomainEventData<?> read(BsonDocument document) {
        return new GenericDomainEventEntry<>(text(document, "aggType"), text(document, "_id"),
                CommitDocument.number(document, "seq"), text(document, "id"), text(document, "at"),
                text(document, "type"), text(document, "rev"), document.getBinary("body").getData(),
                document.getBinary("meta").getData());
    }

    private static @Nullable String text(BsonDocument document, String field) {
        return document.isNull(field) ? null : document.getString(field).getValue();
    }
}
