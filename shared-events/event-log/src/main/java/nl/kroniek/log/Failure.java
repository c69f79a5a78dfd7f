package nl.kroniek.log;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoWriteConcernException;

/** What a failed insert says about the document. */
enum Failure {
    /** A unique index stopped it: somebody was first, or it was stored by an earlier try. */
    DUPLICATE,
    /** It may be stored, or may yet be, although the database did not acknowledge it. */
    UNCERTAIN,
    /** The server understood and said no. */
    REFUSED;

    static Failure of(MongoException e) {
        if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
            return DUPLICATE;
        }
        boolean answered = e instanceof MongoServerException && !e.hasErrorLabel("RetryableWriteError");
        return answered && !saysNothing(e) ? REFUSED : UNCERTAIN;
    }

    /** Answers of a server that stepped down, or stopped waiting for others, while it may have stored the document. */
    private static boolean saysNothing(MongoException e) {
        return e instanceof MongoWriteConcernException || e instanceof MongoExecutionTimeoutException
                || e instanceof MongoNotPrimaryException || e instanceof MongoNodeIsRecoveringException;
    }
}
