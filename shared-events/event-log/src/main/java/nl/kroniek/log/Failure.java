package nl.kroniek.log;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoWriteConcernException;
import java.util.Set;

/**
 * What a failed insert says about the documents in it. Only a refusal that a server gives before it writes counts as
 * one; whatever is not known here (a step-down, a time-out, a shutdown, a code of a version to come) says nothing.
 */
final class Failure {

    /** Bad or unknown command, no right to it, a document it does not take. */
    private static final Set<Integer> REFUSALS = Set.of(2, 9, 13, 14, 18, 20, 22, 59, 72, 73, 121, 10334, 17280);

    private Failure() {}

    static Inserted said(MongoException e) {
        return e instanceof MongoBulkWriteException bulk ? bulk(bulk) : whole(e);
    }

    /** When the majority did not answer for those that got in, there is no word on any of them. */
    private static Inserted bulk(MongoBulkWriteException e) {
        if (e.getWriteConcernError() != null || e.getWriteErrors().isEmpty()) {
            return new Inserted.Uncertain(e);
        }
        var first = e.getWriteErrors().getFirst();
        if (isDuplicate(first.getCode())) {
            return new Inserted.Taken(first.getIndex());
        }
        return REFUSALS.contains(first.getCode())
                ? new Inserted.Refused(first.getIndex(), e)
                : new Inserted.Uncertain(e);
    }

    private static Inserted whole(MongoException e) {
        boolean answered = e instanceof MongoServerException && !(e instanceof MongoWriteConcernException)
                && !e.hasErrorLabel("RetryableWriteError");
        return answered && REFUSALS.contains(e.getCode()) ? new Inserted.Refused(0, e) : new Inserted.Uncertain(e);
    }

    private static boolean isDuplicate(int code) {
        return ErrorCategory.fromErrorCode(code) == ErrorCategory.DUPLICATE_KEY;
    }
}
