package nl.kroniek.log;

import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The log as it lies in the database, document by document and without a judgement: for who checks, copies or restores
 * it. Everything is read as a majority has it, whatever the connection string says.
 */
public final class StoredLog {

    private static final int PAGE = 256;

    private final MongoDatabase database;
    private final MongoCollection<BsonDocument> commits;

    public StoredLog(MongoDatabase database) {
        this.database = database;
        this.commits = Commits.majority(database);
    }

    /** Ordinal after the one of the last commit: how many there are when none is missing. */
    public long size() {
        // Compared with a number, so that what is none does not count.
        var last = commits.find(lt("_id", Long.MAX_VALUE)).sort(Sorts.descending("_id")).limit(1)
                .projection(include("_id")).first();
        return last == null ? 0 : CommitDocument.number(last, "_id") + 1;
    }

    /**
     * How many documents there are, whatever their {@code _id}.
     *
     * @param using keys of an index by which they are found and from which value on, or nothing to count each; absent:
     *            what the server believes without looking
     */
    public long count(@Nullable Bson using) {
        if (using == null) {
            return commits.estimatedDocumentCount();
        }
        long count = 0;
        try (var found = commits.find(using).projection(include("_id")).batchSize(PAGE * 4).cursor()) {
            for (; found.hasNext(); found.next()) {
                count++;
            }
        }
        return count;
    }

    /** The documents below this ordinal as they are, in the order of {@code _id}. */
    public <T> T walk(long size, Function<MongoCursor<BsonDocument>, T> reader) {
        try (var cursor = commits.find(lt("_id", size)).sort(Sorts.ascending("_id")).batchSize(PAGE).cursor()) {
            return reader.apply(cursor);
        }
    }

    /** The same with a few fields only. */
    public <T> T walk(long size, List<String> fields, Function<MongoCursor<BsonDocument>, T> reader) {
        try (var cursor = commits.find(lt("_id", size)).sort(Sorts.ascending("_id")).projection(include(fields))
                .batchSize(PAGE * 4).cursor()) {
            return reader.apply(cursor);
        }
    }

    /** What a question finds, with these fields of it. */
    public List<BsonDocument> find(Bson question, String... fields) {
        return commits.find(question).projection(include(fields)).into(new ArrayList<>());
    }

    /** The indexes that are there, as the server describes them. */
    public List<BsonDocument> indexes() {
        return commits.listIndexes(BsonDocument.class).into(new ArrayList<>());
    }

    /** Makes the unique indexes, where they are not there. */
    public void createIndexes() {
        new Commits(database).createIndexes();
    }

    /** Puts commits that have their place already into a log that is being restored. */
    public void insert(List<StoredCommit> inOrder) {
        commits.insertMany(inOrder.stream().map(CommitDocument::of).toList(), new InsertManyOptions().ordered(true));
    }

    /** @throws org.bson.BSONException when a field is missing, or of a kind that cannot be read */
    public static StoredCommit read(BsonDocument document) {
        return CommitDocument.read(document);
    }

    /** The one document that a commit is stored as. */
    public static BsonDocument document(StoredCommit commit) {
        return CommitDocument.of(commit);
    }
}
