package nl.kroniek.standalone.operator;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kroniek.log.StoredLog;
import nl.kroniek.log.whole.LogCopy;
import nl.kroniek.log.whole.Progress;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * A restore under way. A mark says so in the database: half a log looks like a whole one that is short, and nobody may
 * go on from there.
 */
final class Restoring {

    /** Begins with {@code log_}, so that the embedded server has it on disk before it is confirmed. */
    static final String MARK = "log_restoring";
    private static final int BATCH = 500;

    private final MongoDatabase database;
    private final List<RawBsonDocument> batch = new ArrayList<>();
    private String collection = "";

    private Restoring(MongoDatabase database) {
        this.database = database;
    }

    /** Absent when the database is not empty. */
    static Optional<Restoring> begin(MongoDatabase database) {
        for (String name : database.listCollectionNames().into(new ArrayList<>())) {
            if (!name.startsWith("system.") && database.getCollection(name).find().first() != null) {
                return Optional.empty();
            }
        }
        majority(database).insertOne(new Document("_id", "restore"));
        return Optional.of(new Restoring(database));
    }

    /** Whether one was begun and never ended. */
    static boolean wasInterrupted(MongoDatabase database) {
        return majority(database).find().first() != null;
    }

    void log(InputStream in, long commits, Progress progress) throws IOException {
        LogCopy.restore(in, new StoredLog(database), commits, progress);
    }

    void document(String name, RawBsonDocument document) {
        if (!name.equals(collection) || batch.size() == BATCH) {
            flush();
        }
        collection = name;
        batch.add(document);
    }

    void flush() {
        if (!batch.isEmpty()) {
            database.getCollection(collection, RawBsonDocument.class)
                    .withWriteConcern(WriteConcern.MAJORITY.withJournal(true)).insertMany(batch);
            batch.clear();
        }
    }

    void end() {
        majority(database).drop();
    }

    private static MongoCollection<Document> majority(MongoDatabase database) {
        return database.getCollection(MARK).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }
}
