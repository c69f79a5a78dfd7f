package nl.kroniek.log.whole;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.log.StoredLog;
import nl.kroniek.proof.Checkpoint;
import org.bson.BsonDocument;

/** A log as it lies in a database of its own, open to whoever can write there. */
final class Lying {

    private static final EmbeddedMongo SERVER = EmbeddedMongo.inMemory();
    private static final MongoClient CLIENT = MongoClients.create(SERVER.uri());

    private final MongoDatabase database = CLIENT.getDatabase("whole-" + UUID.randomUUID());
    private final StoredLog log = new StoredLog(database);

    static Lying of(List<StoredCommit> commits) {
        var lying = new Lying();
        lying.log.createIndexes();
        if (!commits.isEmpty()) {
            lying.log.insert(commits);
        }
        return lying;
    }

    static Lying empty() {
        return new Lying();
    }

    StoredLog log() {
        return log;
    }

    MongoCollection<BsonDocument> documents() {
        return database.getCollection("log_commits", BsonDocument.class);
    }

    BsonDocument document(long ordinal) {
        return documents().find(Filters.eq("_id", ordinal)).first();
    }

    void change(long ordinal, Consumer<BsonDocument> edit) {
        var document = document(ordinal);
        documents().deleteOne(Filters.eq("_id", ordinal));
        edit.accept(document);
        documents().insertOne(document);
    }

    /** The whole history anew. */
    void replace(List<StoredCommit> forged) {
        documents().deleteMany(new BsonDocument());
        log.insert(forged);
    }

    LogChecked check(Checkpoint... checkpoints) {
        return LogCheck.check(log, List.of(checkpoints), Progress.silent());
    }
}
