package nl.kroniek.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;

/**
 * Answers commands. Every write passes here: a write to a durable collection is on disk before its answer goes out, and
 * a read of one shows nothing that could still be lost.
 */
final class CrashSafeBackend extends AbstractMongoBackend {

    private static final int OPERATION_FAILED = 96;
    private static final int WRITE_CONCERN_FAILED = 64;

    private final MVStore store;
    private final EmbeddedMongoSettings settings;
    private final Durability durability;

    CrashSafeBackend(MVStore store, EmbeddedMongoSettings settings, Durability durability) {
        this.store = store;
        this.settings = settings;
        this.durability = durability;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new H2Database(databaseName, store, getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        return switch (CommandKind.of(command, query)) {
            case TALK -> super.handleCommand(channel, databaseName, command, query);
            case READ -> read(channel, databaseName, command, query);
            case WRITE -> write(channel, databaseName, command, query);
        };
    }

    private Document read(Channel channel, String databaseName, String command, Document query) {
        Document answer = super.handleCommand(channel, databaseName, command, query);
        if (mustLast(command, query)) {
            try {
                durability.awaitAllSeen();
            } catch (SyncFailedException e) {
                throw failed(e);
            }
        }
        return answer;
    }

    private Document write(Channel channel, String databaseName, String command, Document query) {
        Document answer;
        try {
            answer = durability.apply(() -> super.handleCommand(channel, databaseName, command, query));
        } catch (SyncFailedException e) {
            throw failed(e);
        }
        if (mustLast(command, query)) {
            try {
                durability.awaitAllSeen();
            } catch (SyncFailedException e) {
                // applied, perhaps kept: MongoDB's word for that, which drivers do not mistake for "not done"
                answer.append("writeConcernError", new Document("code", WRITE_CONCERN_FAILED)
                        .append("codeName", "WriteConcernFailed").append("errmsg", e.getMessage()));
            }
        }
        return answer;
    }

    /** A command about no single collection (drop a database, rename) is treated as one about the log. */
    private boolean mustLast(String command, Document query) {
        String collection = CommandKind.collection(command, query);
        return collection == null || settings.isDurable(collection);
    }

    private static MongoServerError failed(SyncFailedException e) {
        return new MongoServerError(OPERATION_FAILED, "OperationFailed", String.valueOf(e.getMessage()));
    }
}
