package nl.kroniek.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.netty.channel.Channel;
import nl.kroniek.embedded.tree.TreeDatabase;
import nl.kroniek.embedded.tree.Visits;
import org.h2.mvstore.MVStore;

/**
 * Answers commands. Every write passes here: a write to a durable collection is on disk before its answer goes out, and
 * a read of one shows nothing that could still be lost.
 */
final class CrashSafeBackend extends AbstractMongoBackend {

    private static final int PAGE = 1000;

    private final MVStore store;
    private final EmbeddedMongoSettings settings;
    private final Durability durability;
    private final Visits visits;

    CrashSafeBackend(MVStore store, EmbeddedMongoSettings settings, Durability durability, Visits visits) {
        this.store = store;
        this.settings = settings;
        this.durability = durability;
        this.visits = visits;
        TreeDatabase.namesIn(store).toList().forEach(this::resolveDatabase); // what cannot be opened must be known now
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new TreeDatabase(databaseName, getCursorRegistry(), store, visits);
    }

    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        try {
            return switch (CommandKind.of(command, query)) {
                case TALK -> Greeting.marked(command, super.handleCommand(channel, databaseName, command, query));
                case READ -> read(channel, databaseName, command, query);
                case WRITE -> write(channel, databaseName, command, query);
            };
        } catch (RuntimeException e) {
            return Replies.refused(command, e);
        }
    }

    private Document read(Channel channel, String databaseName, String command, Document query) {
        if (!query.containsKey("singleBatch")) {
            query.putIfAbsent("batchSize", PAGE); // as MongoDB does: who names no size must not get everything at once
        }
        Document answer = super.handleCommand(channel, databaseName, command, query);
        awaitWhereItMatters(command, query);
        return answer;
    }

    private Document write(Channel channel, String databaseName, String command, Document query) {
        Document answer;
        try {
            answer = durability.apply(() -> super.handleCommand(channel, databaseName, command, query));
        } catch (MongoServerException e) {
            awaitWhereItMatters(command, query); // "duplicate key" tells of a document: it must be there to stay
            throw e;
        }
        try {
            awaitWhereItMatters(command, query);
            return answer;
        } catch (SyncFailedException e) {
            return Replies.unconfirmed(answer, e);
        }
    }

    /** A command about no single collection (drop a database) is treated as one about the log. */
    private void awaitWhereItMatters(String command, Document query) {
        String collection = CommandKind.collection(command, query);
        if (collection == null || settings.isDurable(collection)) {
            durability.awaitAllSeen();
        }
    }
}
