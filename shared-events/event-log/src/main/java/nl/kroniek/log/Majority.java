package nl.kroniek.log;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.BsonDocument;

/** Collections of what stands beside the log, read and written by majority whatever the connection string says. */
public final class Majority {

    private Majority() {}

    /** The collection of this name, with the concerns that the log itself has. */
    public static MongoCollection<BsonDocument> collection(MongoDatabase database, String name) {
        return database.getCollection(name, BsonDocument.class).withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true)).withReadPreference(ReadPreference.primary());
    }
}
