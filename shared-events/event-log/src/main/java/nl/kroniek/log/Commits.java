package nl.kroniek.log;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoServerException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.kroniek.proof.EventLeaf;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * The collection of commits. Its concerns are set here and not by the connection string: a head that was read with less
 * than majority can be rolled back after the next commit was linked to it. Every question is answered from an index.
 * Not final, so that a test can put a failing network in its place.
 */
class Commits implements LogStore {

    static final String COLLECTION = "log_commits";

    private static final InsertManyOptions IN_ORDER = new InsertManyOptions().ordered(true);

    private final MongoCollection<BsonDocument> collection;

    Commits(MongoDatabase database) {
        this(majority(database));
    }

    private Commits(MongoCollection<BsonDocument> collection) {
        this.collection = collection;
    }

    /**
     * For the appender: no question lasts longer than a third of its patience, or a network that swallows answers would
     * hold it for ever, and there would be no time left to find out what became of a commit.
     */
    static Commits within(Duration patience, MongoDatabase database) {
        return new Commits(majority(database).withTimeout(patience.dividedBy(3).toMillis(), TimeUnit.MILLISECONDS));
    }

    private static MongoCollection<BsonDocument> majority(MongoDatabase database) {
        return database.getCollection(COLLECTION, BsonDocument.class).withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true)).withReadPreference(ReadPreference.primary());
    }

    /** @throws UnsuitableDatabase when there are others in their place, or what is stored does not fit them */
    void createIndexes() {
        var unique = new IndexOptions().unique(true);
        try {
            collection.createIndex(Indexes.ascending("commitId"), unique);
            collection.createIndex(Indexes.ascending("ev.id"), unique);
            collection.createIndex(Indexes.ascending("ev.agg", "ev.seq"), unique);
        } catch (MongoServerException e) {
            throw new UnsuitableDatabase("indexes", "The unique indexes of " + COLLECTION + " cannot be made: "
                    + e.getMessage() + " Drop the index of that name when it is not ours; when the server speaks of a"
                    + " duplicate key, the log holds something twice: verify it, and restore it from a copy.", e);
        }
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
    public Head head() {
        var last = collection.find().sort(Sorts.descending("_id")).limit(1)
                .projection(include("first", "n", "hash")).first();
        return last == null ? Head.none() : CommitDocument.head(last);
    }

    /** Global index of the first event of a commit that is known to be there. */
    long firstOf(long ordinal) {
        var found = collection.find(eq("_id", ordinal)).projection(include("first")).first();
        if (found == null) {
            throw LogDamaged.hole(ordinal);
        }
        return CommitDocument.number(found, "first");
    }

    Optional<StoredCommit> byCommitId(UUID commitId) {
        return Optional.ofNullable(collection.find(eq("commitId", CommitDocument.uuid(commitId))).first())
                .map(CommitDocument::read);
    }

    @Override
    public List<StoredCommit> withIds(Collection<UUID> commitIds) {
        return find(in("commitId", commitIds.stream().map(CommitDocument::uuid).toList()));
    }

    @Override
    public List<StoredCommit> holding(List<EventLeaf> events) {
        var found = new ArrayList<>(find(in("ev.id", events.stream().map(EventLeaf::id).toList())));
        events.stream().collect(groupingBy(EventLeaf::agg, mapping(EventLeaf::seq, toList())))
                .forEach((agg, places) -> found.addAll(find(elemMatch("ev", and(eq("agg", agg), in("seq", places))))));
        return found;
    }

    /** The commits that touch an aggregate, in log order. */
    List<StoredCommit> ofAggregate(String aggregateId) {
        return find(eq("ev.agg", aggregateId));
    }

    /** Those that hold a later event of it than this one. */
    List<StoredCommit> ofAggregate(String aggregateId, long afterSequence) {
        return find(elemMatch("ev", and(eq("agg", aggregateId), gt("seq", afterSequence))));
    }

    /** At most {@code limit} commits from this ordinal on, in order, without a hole. */
    List<StoredCommit> page(long fromOrdinal, int limit) {
        var page = collection.find(gte("_id", fromOrdinal)).sort(Sorts.ascending("_id")).limit(limit).batchSize(limit)
                .map(CommitDocument::read).into(new ArrayList<>());
        for (int i = 0; i < page.size(); i++) {
            if (page.get(i).ordinal() != fromOrdinal + i) {
                throw LogDamaged.hole(fromOrdinal + i);
            }
        }
        return page;
    }

    /** The latest time in each of at most {@code limit} commits from this ordinal on, in order; nothing else is read. */
    List<Instant> times(long fromOrdinal, int limit) {
        return collection.find(gte("_id", fromOrdinal)).sort(Sorts.ascending("_id")).limit(limit).batchSize(limit)
                .projection(include("ev.at")).map(CommitDocument::latest).into(new ArrayList<>());
    }

    /** Every document as it is, in order, without a judgement; close it. */
    MongoCursor<BsonDocument> walk() {
        return collection.find().sort(Sorts.ascending("_id")).batchSize(256).cursor();
    }

    /** Sorted here: the aggregate's index does not know the log's order. */
    private List<StoredCommit> find(Bson filter) {
        return collection.find(filter).map(CommitDocument::read).into(new ArrayList<StoredCommit>()).stream()
                .sorted((a, b) -> Long.compare(a.ordinal(), b.ordinal())).toList();
    }
}
