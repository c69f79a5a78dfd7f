package nl.kroniek.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers that say no. Made here and not by the server library, which writes the whole command to its log when one
 * fails: a command can hold the key of a person.
 */
final class Replies {

    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);
    private static final int UNKNOWN_ERROR = 8;
    private static final int WRITE_CONCERN_FAILED = 64;
    private static final int OPERATION_FAILED = 96;

    private Replies() {}

    static Document refused(String command, RuntimeException reason) {
        return switch (reason) {
            case MongoServerError e ->
                reply(e.getCode(), String.valueOf(e.getCodeName()), e.getMessageWithoutErrorCode());
            case MongoServerException e -> reply(UNKNOWN_ERROR, "UnknownError", e.getMessageWithoutErrorCode());
            case SyncFailedException e -> reply(OPERATION_FAILED, "OperationFailed", String.valueOf(e.getMessage()));
            default -> {
                LOG.error("the command {} failed unexpectedly", command, reason);
                yield reply(UNKNOWN_ERROR, "UnknownError", "the command " + command + " failed: " + reason);
            }
        };
    }

    /** Applied, perhaps kept, perhaps not: MongoDB's word for that, which drivers do not mistake for "not done". */
    static Document unconfirmed(Document answer, SyncFailedException reason) {
        return answer.append("writeConcernError", new Document("code", WRITE_CONCERN_FAILED).append("codeName",
                "WriteConcernFailed").append("errmsg", reason.getMessage()));
    }

    private static Document reply(int code, String codeName, String message) {
        return new Document("ok", 0.0).append("errmsg", message).append("code", code).append("codeName", codeName);
    }
}
