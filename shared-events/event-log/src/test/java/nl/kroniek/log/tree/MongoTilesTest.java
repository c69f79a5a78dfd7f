package nl.kroniek.log.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.proof.MerkleTree;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MongoTilesTest {

    private static final EmbeddedMongo SERVER = EmbeddedMongo.inMemory();
    private static final MongoClient CLIENT = MongoClients.create(SERVER.uri());

    private final MongoDatabase database = CLIENT.getDatabase("tiles-" + UUID.randomUUID());
    private final MongoTiles tiles = new MongoTiles(database);

    @AfterAll
    static void stop() {
        CLIENT.close();
        SERVER.close();
    }

    @Test
    void a_tile_gets_longer_and_never_shorter() {
        tiles.keep(0, 0, bytes(2));
        tiles.keep(0, 0, bytes(5));
        tiles.keep(0, 0, bytes(3));
        assertThat(tiles.read(0, 0)).isEqualTo(bytes(5));
        tiles.replace(0, 0, bytes(3));
        assertThat(tiles.read(0, 0)).isEqualTo(bytes(3));
    }

    @Test
    void levels_are_counted_and_dropped_apart() {
        tiles.keep(0, 0, bytes(256));
        tiles.keep(0, 1, bytes(7));
        tiles.keep(1, 0, bytes(1));
        assertThat(tiles.count(0)).isEqualTo(263);
        assertThat(tiles.count(1)).isEqualTo(1);
        assertThat(tiles.count(2)).isZero();
        tiles.drop(0, 1);
        assertThat(tiles.count(0)).isEqualTo(256);
        assertThat(tiles.count(1)).isEqualTo(1);
    }

    @Test
    void what_somebody_wrote_by_hand_is_no_tile() {
        database.getCollection(MongoTiles.COLLECTION, BsonDocument.class)
                .insertOne(new BsonDocument("_id", new BsonInt64(0)).append("hashes", new BsonString("?")));
        assertThat(tiles.read(0, 0)).isEmpty();
        assertThat(tiles.count(0)).isZero();
    }

    @Test
    void processes_that_grow_one_log_at_the_same_time_keep_the_same_tree() throws Exception {
        var log = new MadeUpLog().of(3_000);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var work = IntStream.range(0, 4).<Callable<Long>>mapToObj(i -> () -> {
                var behind = new MadeUpLog();
                var tree = new LogTree(behind, new MongoTiles(database));
                for (long size = 1 + i; size < 3_000; size += 97 + 13L * i) {
                    behind.of(size);
                    tree.grow();
                }
                behind.of(3_000);
                return tree.grow();
            }).toList();
            for (var done : threads.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(3_000);
            }
        }
        assertThat(new LogTree(log, new MongoTiles(database)).frontier(3_000).root())
                .isEqualTo(MerkleTree.root(log.entries(3_000)));
    }

    private static byte[] bytes(int hashes) {
        byte[] bytes = new byte[hashes * Tiles.HASH];
        Arrays.fill(bytes, (byte) 7);
        return bytes;
    }
}
