package nl.kroniek.log;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kroniek.proof.EventLeaf;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * The collection of commits. Its concerns are set here and not by the connection string: a head that was read with less
 * than majority can be rolled back after the next commit was linked to it. Every question is answered from an index.
 * Not final, so that a test can put a failing network in its place.
 */
class Commits {

    static final String COLLECTION = "log_commits";

    private final MongoCollection<BsonDocument> collection;

    Commits(MongoDatabase database) {
        this.collection = database.getCollection(COLLECTION, BsonDocument.class).withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true)).withReadPreference(ReadPreference.primary());
    }

    void createIndexes() {
        var unique = new IndexOptions().unique(true);
        collection.createIndex(Indexes.ascending("commitId"), unique);
        collection.createIndex(Indexes.ascending("ev.id"), unique);
        collection.createIndex(Indexes.ascending("ev.agg", "ev.seq"), unique);
    }

    /** One document, atomic on every server. Throws what the driver throws. */
    void insert(StoredCommit commit) {
        collection.insertOne(CommitDocument.of(commit));
    }

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

    /** Whether another commit has this event, or has this place in the history of its aggregate. */
    boolean isTaken(EventLeaf event) {
        return collection.find(eq("ev.id", event.id())).projection(include("_id")).first() != null
                || find(and(eq("ev.agg", event.agg()), eq("ev.seq", event.seq()))).stream()
                        .flatMap(commit -> commit.events().stream())
                        .anyMatch(other -> other.agg().equals(event.agg()) && other.seq() == event.seq());
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
