package nl.kroniek.log;

import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.kroniek.log.tree.Headers;
import nl.kroniek.proof.CommitHeader;
import org.bson.BsonDocument;
import org.bson.UuidRepresentation;

/** The headers of the stored commits, without their events: what a tree is grown from, and nothing else is sent. */
public final class CommitHeaders implements Headers {

    private final MongoCollection<BsonDocument> collection;

    public CommitHeaders(MongoDatabase database) {
        this.collection = Majority.collection(database, Commits.COLLECTION);
    }

    @Override
    public long size() {
        var last = collection.find().sort(Sorts.descending("_id")).limit(1).projection(include("_id")).first();
        return last == null ? 0 : CommitDocument.number(last, "_id") + 1;
    }

    @Override
    public List<CommitHeader> page(long from, int limit) {
        var page = collection.find(gte("_id", from)).sort(Sorts.ascending("_id")).limit(limit).batchSize(limit)
                .projection(include("commitId", "association", "first", "n", "at", "eventsRoot"))
                .map(CommitHeaders::header).into(new ArrayList<>());
        for (int i = 0; i < page.size(); i++) {
            if (page.get(i).ordinal() != from + i) {
                throw LogDamaged.hole(from + i);
            }
        }
        return page;
    }

    private static CommitHeader header(BsonDocument commit) {
        return new CommitHeader(CommitDocument.number(commit, "_id"),
                commit.getBinary("commitId").asUuid(UuidRepresentation.STANDARD),
                commit.getString("association").getValue(), CommitDocument.number(commit, "first"),
                (int) CommitDocument.number(commit, "n"), Instant.ofEpochMilli(commit.getDateTime("at").getValue()),
                commit.getBinary("eventsRoot").getData());
    }
}
