package nl.kroniek.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;

/** The process that is killed: it writes with several threads, and prints each id once its write is acknowledged. */
final class CrashChild {

    static final int WRITERS = 6;

    /** Which server the child runs. */
    enum Mode {
        /** Ours. */
        SAFE,
        /** Ours, with the disk taken out from under it. */
        WITHOUT_SYNC,
        /** The server library as it comes. */
        PLAIN
    }

    private CrashChild() {}

    /** Starts the server of that mode and tells its address. */
    static String start(Mode mode, Path directory) {
        return switch (mode) {
            case SAFE -> EmbeddedMongo.start(directory).uri();
            case WITHOUT_SYNC -> EmbeddedMongo.start(EmbeddedMongoSettings.in(directory), disk -> new Disk() {
                @Override
                public void commit() {
                    // forgotten
                }

                @Override
                public void force() {
                    // forgotten
                }
            }).uri();
            case PLAIN -> new MongoServer(new H2Backend(directory.resolve("plain.mv").toString()))
                    .bindAndGetConnectionString();
        };
    }

    public static void main(String[] args) {
        int first = Integer.parseInt(args[2]);
        MongoClient client = MongoClients.create(start(Mode.valueOf(args[0]), Path.of(args[1])));
        MongoDatabase database = client.getDatabase("kroniek");
        MongoCollection<Document> log = database.getCollection("log_commits");
        log.createIndex(Indexes.ascending("commitId"), new IndexOptions().unique(true));
        log.createIndex(Indexes.ascending("ev.agg", "ev.seq"), new IndexOptions().unique(true));
        AtomicInteger next = new AtomicInteger(first);
        for (int writer = 0; writer < WRITERS; writer++) {
            String name = "agg" + writer;
            Thread.ofPlatform().start(() -> {
                while (true) {
                    int id = next.getAndIncrement();
                    log.insertOne(commit(id, name));
                    System.out.println(id);
                    database.getCollection("view_last").replaceOne(Filters.eq("_id", name),
                            new Document("position", id),
                            new ReplaceOptions().upsert(true));
                }
            });
        }
    }

    private static Document commit(int id, String agg) {
        return new Document("_id", id).append("commitId", "c" + id)
                .append("ev", List.of(event(agg, id, 0), event(agg, id,
                        1)))
                .append("body", "x".repeat(300));
    }

    private static Document event(String agg, int id, int i) {
        return new Document("agg", agg).append("seq", id * 2 + i);
    }
}
