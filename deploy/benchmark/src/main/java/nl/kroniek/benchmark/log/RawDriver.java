package nl.kroniek.benchmark.log;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.kroniek.log.UuidV7Factory;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * The ceiling: the bare driver with documents of the size and the unique indexes of a commit, that links and checks
 * nothing. As many documents in one ordered insert as there are senders.
 */
final class RawDriver implements Store {

    private static final UuidV7Factory IDS = new UuidV7Factory();
    private static final int BODY = 450;
    private static final int META = 70;
    private static final int PAGE = 1_000;
    private static final Duration WARM_UP = Duration.ofSeconds(1);
    private static final Duration MEASURED = Duration.ofSeconds(4);

    private final MongoCollection<Document> commits;
    private long next;

    RawDriver(MongoDatabase database) {
        commits = database.getCollection("log_raw").withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY);
        var unique = new IndexOptions().unique(true);
        commits.createIndex(Indexes.ascending("commitId"), unique);
        commits.createIndex(Indexes.ascending("ev.id"), unique);
        commits.createIndex(Indexes.ascending("ev.agg", "ev.seq"), unique);
    }

    @Override
    public String name() {
        return "raw driver, one request of as many as there are senders";
    }

    @Override
    public void append(String aggregate, long sequence) {
        insert(1);
    }

    /** So many go together, one request after another. */
    @Override
    public Senders with(int senders) {
        return Senders.together(perSecond(senders));
    }

    private double perSecond(int together) {
        for (long end = System.nanoTime() + WARM_UP.toNanos(); System.nanoTime() < end;) {
            insert(together);
        }
        long begin = System.nanoTime();
        long count = 0;
        while (System.nanoTime() - begin < MEASURED.toNanos()) {
            insert(together);
            count += together;
        }
        return count / ((System.nanoTime() - begin) / 1e9);
    }

    /** That many commits in one request. */
    private void insert(int number) {
        var documents = new ArrayList<Document>();
        for (int i = 0; i < number; i++) {
            documents.add(commit(next++));
        }
        commits.insertMany(documents, new InsertManyOptions().ordered(true));
    }

    private static Document commit(long ordinal) {
        var event = new Document("id", id().toString()).append("agg", "raw-" + ordinal % 64).append("aggType", "Remark")
                .append("seq", ordinal / 64).append("type", "remark-retracted").append("rev", 1)
                .append("body", new Binary(new byte[BODY])).append("meta", new Binary(new byte[META]));
        return new Document("_id", ordinal).append("first", ordinal).append("n", 1).append("commitId", id())
                .append("association", "vgg").append("prev", new Binary(new byte[32]))
                .append("hash", new Binary(new byte[32])).append("eventsRoot", new Binary(new byte[32]))
                .append("ev", List.of(event));
    }

    private static UUID id() {
        return UUID.fromString(IDS.generateIdentifier());
    }

    /** Page by page, as everybody must on this server, which puts a whole answer into memory. */
    @Override
    public long replay(BooleanSupplier on) {
        long events = 0;
        for (long from = 0; from < next && on.getAsBoolean(); from += PAGE) {
            var page = Filters.and(Filters.gte("_id", from), Filters.lt("_id", from + PAGE));
            for (Document commit : commits.find(page).sort(Sorts.ascending("_id")).batchSize(PAGE)) {
                events += commit.get("ev", Collection.class).size();
            }
        }
        return events;
    }
}
