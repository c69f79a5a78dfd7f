package nl.kroniek.log;

import com.mongodb.MongoException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an append ended. Each is true for ever: what is said to be absent will not appear later. */
sealed interface Outcome {

    /** In the log: acknowledged by a majority, or seen by a read of what a majority has. */
    record Stored(StoredCommit commit) implements Outcome {}

    /** Not in the log: another commit has this event, or its place in its aggregate. */
    record Clashed(int index, String reason) implements Outcome {}

    /** Not stored by this attempt: what it relied upon is no longer so. */
    record Outdated(Guard guard) implements Outcome {}

    /** Not in the log: its commit id is, with other events. */
    record Known(StoredCommit commit) implements Outcome {}

    /** Not in the log: the database understood and said no. */
    record Denied(MongoException why) implements Outcome {}

    /** Not in the log: it was never sent, or every time it was sent is known to have come to nothing. */
    record NotStored(CommitRefused why) implements Outcome {}

    /** In the log at most once, now or later. */
    record Unknown(UUID commitId, @Nullable MongoException doubt) implements Outcome {}

    /** What the sender hears, with the sender's own stack. */
    default StoredCommit orThrow() throws Conflict {
        return switch (this) {
            case Stored stored -> stored.commit();
            case Clashed clashed -> throw new Conflict(clashed.index(), clashed.reason());
            case Outdated outdated -> throw new Conflict(0, "no longer so: " + outdated.guard());
            case Known known -> throw new CommitAlreadyStored(known.commit());
            case Denied denied -> throw denied.why();
            case NotStored not -> throw not.why();
            case Unknown unknown -> throw new OutcomeUnknown(unknown.commitId(), unknown.doubt());
        };
    }
}
