package nl.kroniek.log;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.MongoServerException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * The collection of commits. Its concerns are set here and not by the connection string: a head that was read with less
 * than majority can be rolled back after the next commit was linked to it. Every question is answered from an index.
 * Not final, so that a test can count what is asked.
 */
class Commits {

    static final String COLLECTION = "log_commits";

    /** Bytes of events after which a page is full, however few commits it has. */
    static final long PAGE_BYTES = 16L * 1024 * 1024;

    private static final Set<Integer> OTHER_INDEX = Set.of(67, 85, 86, 11000);

    private final MongoCollection<BsonDocument> collection;

    Commits(MongoDatabase database) {
        this(majority(database));
    }

    /** For the appender, on a collection of {@link #majority}. */
    Commits(MongoCollection<BsonDocument> collection) {
        this.collection = collection;
    }

    static MongoCollection<BsonDocument> majority(MongoDatabase database) {
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
            if (!OTHER_INDEX.contains(e.getCode())) {
                throw e;
            }
            throw new UnsuitableDatabase("indexes", "The unique indexes of " + COLLECTION + " cannot be made: "
                    + e.getMessage() + " Drop the index of that name when it is not ours; when the server speaks of a"
                    + " duplicate key, the log holds something twice: verify it, and restore it from a copy.", e);
        }
    }

    /** Where the log ends. */
    Head head() {
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

    /** The commits that touch an aggregate, in log order. */
    List<StoredCommit> ofAggregate(String aggregateId) {
        return find(eq("ev.agg", aggregateId));
    }

    /** Those that hold a later event of it than this one. */
    List<StoredCommit> ofAggregate(String aggregateId, long afterSequence) {
        return find(elemMatch("ev", and(eq("agg", aggregateId), gt("seq", afterSequence))));
    }

    /**
     * At most {@code limit} commits from this ordinal on, in order, without a hole; fewer when they are large, but at
     * least one when there is one.
     */
    Page page(long fromOrdinal, int limit) {
        var page = new ArrayList<StoredCommit>();
        long bytes = 0;
        try (var cursor = collection.find(gte("_id", fromOrdinal)).sort(Sorts.ascending("_id")).limit(limit)
                .batchSize(limit).cursor()) {
            while (cursor.hasNext() && bytes < PAGE_BYTES) {
                var commit = CommitDocument.read(cursor.next());
                if (commit.ordinal() != fromOrdinal + page.size()) {
                    throw LogDamaged.hole(fromOrdinal + page.size());
                }
                page.add(commit);
                bytes += commit.bytes();
            }
            return new Page(page, page.size() < limit && !cursor.hasNext());
        }
    }

    /**
     * The latest time in each of at most {@code limit} commits from this ordinal on, in order; nothing else is read.
     */
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
