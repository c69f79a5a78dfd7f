package nl.kroniek.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random writes and queries, on our trees with indexes and on the plain server without: an index may make an answer
 * faster and must never make it another one.
 */
class SameAnswersTest {

    private static final int STEPS = 1500;

    private final MongoServer plainServer = new MongoServer(H2Backend.inMemory());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void trees_and_indexes_give_the_answers_that_scans_give(long seed) {
        Random random = new Random(seed);
        int found = 0;
        try (Servers servers = Servers.inMemory();
                MongoClient plainClient = MongoClients.create(plainServer.bindAndGetConnectionString())) {
            MongoCollection<Document> ours = servers.collection("c");
            MongoCollection<Document> plain = plainClient.getDatabase("kroniek").getCollection("c");
            ours.createIndex(Indexes.ascending("a", "b"));
            ours.createIndex(Indexes.ascending("ev.agg", "ev.seq"));
            ours.createIndex(Indexes.descending("ev.seq"));
            ours.createIndex(Indexes.ascending("tags", "a"), new IndexOptions().sparse(true));
            for (int step = 0; step < STEPS; step++) {
                if (random.nextInt(3) == 0) {
                    write(random, ours, plain);
                } else {
                    Document query = query(random);
                    List<Document> expected = plain.find(query).into(new ArrayList<>());
                    found += expected.size();
                    List<Document> actual = ours.find(query).batchSize(1 + random.nextInt(20)).into(new ArrayList<>());
                    assertThat(actual).as("seed %d, step %d, %s", seed, step, query.toJson()).hasSameSizeAs(expected);
                    assertThat(new HashSet<>(actual)).as("seed %d, step %d, %s", seed, step, query.toJson()).isEqualTo(
                            new HashSet<>(expected));
                    sorted(random, query, ours, plain);
                }
            }
        } finally {
            plainServer.shutdownNow();
        }
        assertThat(found).as("the queries must find something").isGreaterThan(STEPS);
    }

    private static void sorted(Random random, Document query, MongoCollection<Document> ours,
            MongoCollection<Document> plain) {
        Document sort = random.nextBoolean()
                ? new Document("_id", random.nextBoolean() ? 1 : -1)
                : new Document("b", -1)
                        .append("_id", 1);
        int skip = random.nextInt(3);
        int limit = random.nextInt(6);
        assertThat(ours.find(query).sort(sort).skip(skip).limit(limit).batchSize(2)).as("%s by %s", query, sort)
                .containsExactlyElementsOf(plain.find(query).sort(sort).skip(skip).limit(limit).into(
                        new ArrayList<>()));
    }

    private static void write(Random random, MongoCollection<Document> ours, MongoCollection<Document> plain) {
        Document id = new Document("_id", random.nextInt(60));
        Document document = document(random);
        Document change = new Document("$set", new Document("a", random.nextInt(4))).append("$push",
                new Document("tags",
                        random.nextInt(4)));
        switch (random.nextInt(12)) {
            case 0 -> both(() -> ours.deleteMany(query(new Random(document.hashCode()))).getDeletedCount(), () -> plain
                    .deleteMany(query(new Random(document.hashCode()))).getDeletedCount());
            case 1, 2, 3 ->
                both(() -> ours.updateMany(id, change).getModifiedCount(), () -> plain.updateMany(id, change)
                        .getModifiedCount());
            default -> both(() -> ours.replaceOne(id, document, new ReplaceOptions().upsert(true)).getMatchedCount(),
                    () -> plain.replaceOne(id, document, new ReplaceOptions().upsert(true)).getMatchedCount());
        }
    }

    private static void both(Supplier<Object> ours, Supplier<Object> plain) {
        assertThat(outcome(ours)).isEqualTo(outcome(plain));
    }

    private static Object outcome(Supplier<Object> act) {
        try {
            return act.get();
        } catch (MongoException e) {
            return "error " + e.getCode();
        }
    }

    private static Document document(Random random) {
        Document document = new Document();
        if (random.nextInt(5) > 0) {
            document.append("a", random.nextInt(4));
        }
        if (random.nextInt(5) > 0) {
            document.append("b", random.nextBoolean() ? (Object) random.nextInt(4) : "b" + random.nextInt(4));
        }
        document.append("ev", IntStream.range(0, random.nextInt(4)).mapToObj(i -> event(random)).toList());
        if (random.nextInt(3) > 0) {
            document.append("tags", IntStream.range(0, random.nextInt(3)).map(i -> random.nextInt(4)).boxed().toList());
        }
        return document;
    }

    private static Document event(Random random) {
        Document event = new Document("agg", "x" + random.nextInt(3));
        return random.nextInt(6) == 0 ? event : event.append("seq", random.nextInt(4));
    }

    private static Document query(Random random) {
        Document query = new Document();
        for (int i = random.nextInt(3); i >= 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> query.append("_id", number(random, 60));
                case 1 -> query.append("a", number(random, 4));
                case 2 -> query.append("b", random.nextBoolean() ? number(random, 4) : "b" + random.nextInt(4));
                case 3 -> query.append("ev.agg", "x" + random.nextInt(3)).append("ev.seq", number(random, 4));
                case 4 -> query.append("ev", new Document("$elemMatch", new Document("agg", "x" + random.nextInt(3))
                        .append("seq", number(random, 4))));
                default -> query.append("tags", number(random, 4));
            }
        }
        return random.nextInt(4) > 0
                ? query
                : new Document("$and", List.of(query, new Document("a", number(random,
                        4))));
    }

    private static Object number(Random random, int below) {
        int n = random.nextInt(below);
        return switch (random.nextInt(6)) {
            case 0 -> new Document("$gte", n).append("$lte", n + random.nextInt(below));
            case 1 -> new Document("$gt", (double) n);
            case 2 -> new Document("$lt", (long) n);
            case 3 -> new Document("$in", List.of(n, random.nextInt(below), -1L));
            case 4 -> new Document("$ne", n);
            default -> n;
        };
    }
}
