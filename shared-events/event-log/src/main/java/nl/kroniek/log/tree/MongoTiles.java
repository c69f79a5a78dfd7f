package nl.kroniek.log.tree;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoServerException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import nl.kroniek.log.Majority;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;

/**
 * Tiles in one collection: {@code {_id: level · 2^48 + index, w: number of hashes, hashes: binary}}. All of it can be
 * deleted at any time; it is made again from the log.
 */
public final class MongoTiles implements Tiles {

    static final String COLLECTION = "log_tiles";

    private static final int LEVEL_BITS = 48;
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final byte[] NOTHING = {};

    private final MongoCollection<BsonDocument> collection;

    public MongoTiles(MongoDatabase database) {
        this.collection = Majority.collection(database, COLLECTION);
    }

    @Override
    public long count(int level) {
        var last = collection.find(and(gte("_id", key(level, 0)), lt("_id", key(level + 1, 0))))
                .sort(Sorts.descending("_id")).limit(1).first();
        if (last == null) {
            return 0;
        }
        long index = last.getNumber("_id").longValue() - key(level, 0);
        return index * WIDTH + hashes(last).length / HASH;
    }

    @Override
    public byte[] read(int level, long index) {
        var found = collection.find(eq("_id", key(level, index))).first();
        return found == null ? NOTHING : hashes(found);
    }

    @Override
    public void keep(int level, long index, byte[] hashes) {
        try {
            collection.replaceOne(and(eq("_id", key(level, index)), lt("w", hashes.length / HASH)),
                    tile(level, index, hashes), UPSERT);
        } catch (MongoServerException e) {
            // Another process was further: its tile begins with ours.
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    @Override
    public void replace(int level, long index, byte[] hashes) {
        collection.replaceOne(eq("_id", key(level, index)), tile(level, index, hashes), UPSERT);
    }

    @Override
    public void drop(int level, long fromIndex) {
        collection.deleteMany(and(gte("_id", key(level, fromIndex)), lt("_id", key(level + 1, 0))));
    }

    private static BsonDocument tile(int level, long index, byte[] hashes) {
        return new BsonDocument("_id", new BsonInt64(key(level, index)))
                .append("w", new BsonInt32(hashes.length / HASH)).append("hashes", new BsonBinary(hashes));
    }

    private static byte[] hashes(BsonDocument tile) {
        return tile.get("hashes") instanceof BsonBinary kept ? kept.getData() : NOTHING;
    }

    private static long key(int level, long index) {
        return ((long) level << LEVEL_BITS) + index;
    }
}
