package nl.kroniek.log;

import com.mongodb.MongoCommandException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadConcernLevel;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/**
 * Refuses, before anything is written, a database on which an acknowledged commit could be lost or a read could show
 * what is rolled back. The concerns of the log itself are set in {@link Commits} and no connection string weakens them;
 * one that tries is refused all the same, because views and tokens would follow it. {@code retryWrites} is free: the
 * log repeats its commits itself, under their own ids.
 */
final class Suitability {

    /** What the embedded server says of itself when it is greeted; it needs no replica set, being one process. */
    static final String EMBEDDED = "kroniekEmbedded";

    private static final int NAMESPACE_NOT_FOUND = 26;

    private Suitability() {}

    static void check(MongoDatabase database) {
        concerns(database.getWriteConcern(), database.getReadConcern(), database.getReadPreference());
        var greeting = database.runCommand(new BsonDocument("isMaster", new BsonInt32(1)), BsonDocument.class);
        server(greeting);
        database.listCollections(BsonDocument.class).forEach(Suitability::collection);
        if (isRouter(greeting)) {
            sharding(database);
        }
    }

    static void concerns(WriteConcern write, ReadConcern read, ReadPreference preference) {
        if (write.getWObject() != null && !"majority".equals(write.getWObject())
                || Boolean.FALSE.equals(write.getJournal())) {
            throw new UnsuitableDatabase("weak-write-concern", "The connection string asks for " + write
                    + ": what was confirmed could be lost. Take w and journal out of it, or write w=majority.");
        }
        if (read.getLevel() == ReadConcernLevel.LOCAL || read.getLevel() == ReadConcernLevel.AVAILABLE) {
            throw new UnsuitableDatabase("weak-read-concern", "The connection string asks for readConcernLevel="
                    + read.getLevel().getValue() + ": a reader could see what is rolled back later. Take it out, or"
                    + " write readConcernLevel=majority.");
        }
        if (!preference.equals(ReadPreference.primary())) {
            throw new UnsuitableDatabase("read-preference", "The connection string asks for readPreference="
                    + preference.getName() + ": a view could fall behind its own writer. Take it out, or write"
                    + " readPreference=primary.");
        }
    }

    static void server(BsonDocument greeting) {
        if (greeting.containsKey(EMBEDDED) || isRouter(greeting)) {
            return;
        }
        if (!greeting.containsKey("setName")) {
            throw new UnsuitableDatabase("standalone",
                    "This MongoDB stands alone: a majority of one is no majority, and"
                            + " a crash could lose what was confirmed. Make it a replica set (--replSet, then rs.initiate())"
                            + " and add replicaSet=… to the connection string.");
        }
        if (!greeting.getBoolean("ismaster", BsonBoolean.FALSE).getValue()) {
            throw new UnsuitableDatabase("not-primary", "The connection string leads to one member of replica set "
                    + greeting.getString("setName").getValue() + " that is not its primary. Take directConnection out"
                    + " of it and name all members.");
        }
    }

    static void collection(BsonDocument description) {
        if (!description.getString("name").getValue().equals(Commits.COLLECTION)) {
            return;
        }
        if (!description.getString("type", new BsonString("collection")).getValue().equals("collection")) {
            throw new UnsuitableDatabase("not-a-collection", Commits.COLLECTION + " is a "
                    + description.getString("type").getValue() + " and no collection. Use another database.");
        }
        if (description.getDocument("options", new BsonDocument()).getBoolean("capped", BsonBoolean.FALSE).getValue()) {
            throw new UnsuitableDatabase("capped", "Collection " + Commits.COLLECTION + " is capped: it forgets its"
                    + " beginning. Restore the log into a database where it is not.");
        }
    }

    static void sharding(BsonDocument stats) {
        if (stats.getBoolean("sharded", BsonBoolean.FALSE).getValue()) {
            throw new UnsuitableDatabase("sharded",
                    "Collection " + Commits.COLLECTION + " is sharded: its unique indexes"
                            + " do not hold across shards. Unshard it, or use a database of which it is not.");
        }
    }

    private static void sharding(MongoDatabase database) {
        try {
            sharding(database.runCommand(new BsonDocument("collStats", new BsonString(Commits.COLLECTION)),
                    BsonDocument.class));
        } catch (MongoCommandException e) {
            if (e.getCode() != NAMESPACE_NOT_FOUND) {
                throw e;
            }
        }
    }

    private static boolean isRouter(BsonDocument greeting) {
        return Objects.equals(greeting.get("msg"), new BsonString("isdbgrid"));
    }
}
