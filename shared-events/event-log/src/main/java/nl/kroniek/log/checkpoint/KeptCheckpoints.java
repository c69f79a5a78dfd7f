package nl.kroniek.log.checkpoint;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoServerException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kroniek.log.Majority;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.Refused;
import nl.kroniek.proof.SignedNote;
import nl.kroniek.proof.TrustedKeys;
import nl.kroniek.proof.VerifierKey;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;

/**
 * What was signed, for everybody who asks: {@code {_id: origin/size, note, keys, at, origin, size}}, the newest once more as
 * {@code latest}; and who signs now as {@code signer}. Nothing here is believed without its signature.
 */
final class KeptCheckpoints {

    static final String COLLECTION = "log_checkpoints";

    private static final String LATEST = "latest";
    private static final String SIGNER = "signer";
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<BsonDocument> collection;

    KeptCheckpoints(MongoDatabase database) {
        this.collection = Majority.collection(database, COLLECTION);
    }

    /** A note as it is kept, with the keys that were named along with it. */
    record Kept(SignedNote note, List<VerifierKey> keys, Instant at) {

        /** By the keys that were named along with it: who gets it must know better. */
        Optional<Signed> signed() {
            return keys.isEmpty() ? Optional.empty() : signedBy(new TrustedKeys(keys));
        }

        /** Empty when it is not signed by one of these, or is no checkpoint. */
        Optional<Signed> signedBy(TrustedKeys trusted) {
            try {
                return Optional.of(new Signed(Checkpoint.open(note, trusted), note, at));
            } catch (Refused notOurs) {
                return Optional.empty();
            }
        }
    }

    void keep(Signed signed, List<VerifierKey> keys) {
        var vkeys = new BsonArray(keys.stream().map(key -> new BsonString(key.vkey())).toList());
        var document = new BsonDocument("note",
                new BsonString(new String(signed.note().bytes(), StandardCharsets.UTF_8))).append("keys", vkeys)
                .append("at", new BsonDateTime(signed.at().toEpochMilli()))
                .append("origin", new BsonString(signed.checkpoint().origin()))
                .append("size", new BsonInt64(signed.size()));
        String id = id(signed.checkpoint().origin(), signed.size());
        collection.replaceOne(eq("_id", id), document.clone().append("_id", new BsonString(id)), UPSERT);
        // Not in place of one that covers more: who was held up for longer than his turn comes too late. A new history
        // begins anew.
        replace(and(eq("_id", LATEST), nor(and(eq("origin", signed.checkpoint().origin()), gt("size", signed.size())))),
                document.append("_id", new BsonString(LATEST)));
    }

    Optional<Kept> latest() {
        return find(LATEST);
    }

    Optional<Kept> find(String origin, long size) {
        return find(id(origin, size));
    }

    /** For so long nobody else signs; false when somebody else does. It saves work; nothing depends on it. */
    boolean acquire(String holder, Instant now, Duration howLong) {
        return replace(and(eq("_id", SIGNER),
                or(eq("holder", holder), lt("until", new BsonDateTime(now.toEpochMilli())))),
                signer(holder, now.plus(howLong)));
    }

    /** False when there is one that the filter does not take. */
    private boolean replace(Bson filter, BsonDocument document) {
        try {
            collection.replaceOne(filter, document, UPSERT);
            return true;
        } catch (MongoServerException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }

    void release(String holder) {
        collection.deleteOne(and(eq("_id", SIGNER), eq("holder", holder)));
    }

    private Optional<Kept> find(String id) {
        try {
            return Optional.ofNullable(collection.find(eq("_id", id)).first()).map(KeptCheckpoints::kept);
        } catch (BsonInvalidOperationException | Refused changedByHand) {
            return Optional.empty();
        }
    }

    private static Kept kept(BsonDocument document) {
        byte[] note = document.getString("note").getValue().getBytes(StandardCharsets.UTF_8);
        return new Kept(SignedNote.parse(note),
                document.getArray("keys").stream().map(BsonValue::asString)
                        .map(key -> VerifierKey.parse(key.getValue())).toList(),
                Instant.ofEpochMilli(document.getDateTime("at").getValue()));
    }

    private static BsonDocument signer(String holder, Instant until) {
        return new BsonDocument("_id", new BsonString(SIGNER)).append("holder", new BsonString(holder))
                .append("until", new BsonDateTime(until.toEpochMilli()));
    }

    private static String id(String origin, long size) {
        return origin + "/" + size;
    }
}
