package nl.kroniek.benchmark;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.kroniek.embedded.EmbeddedMongo;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * The raw limit of an import: the driver inserting documents of the size and with the unique indexes of a commit, one
 * by one, on the same embedded server, each on disk before it is answered. It measures that server, not MongoDB.
 */
final class RawInserts {

    private static final int WARM_UP = 200;
    private static final int BODY_BYTES = 400;

    private RawInserts() {}

    /** @return inserts per second */
    static double perSecond(Path directory, int count) {
        try (EmbeddedMongo server = EmbeddedMongo.start(directory);
                MongoClient client = MongoClients.create(server.uri())) {
            MongoCollection<Document> commits = client.getDatabase("kroniek").getCollection("log_raw")
                    .withReadConcern(ReadConcern.MAJORITY).withWriteConcern(WriteConcern.MAJORITY);
            IndexOptions unique = new IndexOptions().unique(true);
            commits.createIndex(Indexes.ascending("commitId"), unique);
            commits.createIndex(Indexes.ascending("ev.id"), unique);
            commits.createIndex(Indexes.ascending("ev.agg", "ev.seq"), unique);
            long begin = 0;
            for (int i = 0; i < WARM_UP + count; i++) {
                if (i == WARM_UP) {
                    begin = System.nanoTime();
                }
                commits.insertOne(commit(i));
            }
            return count / ((System.nanoTime() - begin) / 1e9);
        }
    }

    private static Document commit(int ordinal) {
        Document event = new Document("id", UUID.randomUUID().toString()).append("agg", "raw-" + ordinal)
                .append("seq", 0L)
                .append("body", new Binary(new byte[BODY_BYTES])).append("meta", new Binary(new byte[BODY_BYTES / 2]));
        return new Document("_id", (long) ordinal).append("first", (long) ordinal).append("n", 1)
                .append("commitId", UUID.randomUUID().toString()).append("ev", List.of(event));
    }
}
