package nl.kroniek.log;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.kroniek.proof.EventLeaf;

/**
 * All that the appender asks of a database: {@link CommitStore} on MongoDB, and the model of a replica set that the tests
 * put the appender on. Every read is of what a majority has stored, from the server that takes itself for the primary;
 * it throws a {@link com.mongodb.MongoException} when there is no answer.
 */
interface LogStore {

    /** Where the log ends. */
    Head head();

    /** Tries them one after another in one request and stops at the first that does not get in; throws nothing. */
    Inserted insert(List<StoredCommit> inOrder);

    /** Those of these commit ids that are in the log. */
    List<StoredCommit> withIds(Collection<UUID> commitIds);

    /**
     * Whether something happened to a thing in this place. Linearizable: everything that was stored before the question is
     * seen, also by a server that only believes to be the primary; it does not answer then.
     */
    boolean isTaken(String aggregate, long sequence);

    /**
     * The commits from one ordinal to another, both of them too, which are known to be there: never a hole, and where the
     * server does not have them all it throws.
     */
    List<StoredCommit> between(long first, long last);

    /** The commits that hold one of these events, or another event in its place in its aggregate. */
    List<StoredCommit> holding(List<EventLeaf> events);
}
