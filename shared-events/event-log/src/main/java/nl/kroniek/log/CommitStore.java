package nl.kroniek.log;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.kroniek.proof.EventLeaf;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * What the appender asks, on MongoDB. No question lasts longer than a third of its patience: a network that swallows
 * answers would hold it for ever, and there would be no time left to find out what became of a commit.
 */
final class CommitStore implements LogStore {

    private static final InsertManyOptions IN_ORDER = new InsertManyOptions().ordered(true);

    private final MongoCollection<BsonDocument> collection;
    private final Commits commits;

    CommitStore(MongoDatabase database, Duration patience) {
        this.collection = Commits.majority(database).withTimeout(patience.dividedBy(3).toMillis(),
                TimeUnit.MILLISECONDS);
        this.commits = new Commits(collection);
    }

    @Override
    public Head head() {
        return commits.head();
    }

    @Override
    public Inserted insert(List<StoredCommit> inOrder) {
        try {
            collection.insertMany(inOrder.stream().map(CommitDocument::of).toList(), IN_ORDER);
            return new Inserted.Acknowledged(inOrder.size());
        } catch (MongoException e) {
            var said = Failure.said(e);
            // One document can have a whole request refused; alone it harms only itself.
            return said instanceof Inserted.Refused && !(e instanceof MongoBulkWriteException) && inOrder.size() > 1
                    ? insert(inOrder.subList(0, 1))
                    : said;
        }
    }

    @Override
    public List<StoredCommit> withIds(Collection<UUID> commitIds) {
        return find(in("commitId", commitIds.stream().map(CommitDocument::uuid).toList()));
    }

    /** An event of no aggregate has a place of its own, which is its id. */
    @Override
    public List<StoredCommit> holding(List<EventLeaf> events) {
        var found = new ArrayList<>(find(in("ev.id", events.stream().map(EventLeaf::id).toList())));
        events.stream().filter(event -> !event.aggType().isEmpty())
                .collect(groupingBy(EventLeaf::agg, mapping(EventLeaf::seq, toList())))
                .forEach((agg, places) -> found.addAll(find(elemMatch("ev", and(eq("agg", agg), in("seq", places))))));
        return found;
    }

    @Override
    public boolean isTaken(String aggregate, long sequence) {
        return collection.withReadConcern(ReadConcern.LINEARIZABLE)
                .find(elemMatch("ev", and(eq("agg", aggregate), eq("seq", sequence)))).projection(include("_id"))
                .first() != null;
    }

    @Override
    public List<StoredCommit> between(long first, long last) {
        var found = find(and(gte("_id", first), lte("_id", last)));
        if (found.size() != last + 1 - first) {
            throw new MongoException("The server has " + found.size() + " of the commits " + first + " to " + last
                    + " that another one has: it is behind.");
        }
        return found;
    }

    private List<StoredCommit> find(Bson filter) {
        return collection.find(filter).map(CommitDocument::read).into(new ArrayList<>());
    }
}
