package nl.kroniek.standalone;

import java.util.Map;
import nl.kroniek.embedded.EmbeddedMongo;
import org.jspecify.annotations.Nullable;

/**
 * The database of this process: a replica set where one is named, otherwise the embedded server on the data directory.
 * Close it after the application: the application still writes while it stops.
 *
 * @param defaults settings that follow from it, where nothing else is set
 */
record Database(String uri, @Nullable EmbeddedMongo embedded, Map<String, Object> defaults) implements AutoCloseable {

    /** One for which nothing follows: who only looks at it has no key. */
    Database(String uri, @Nullable EmbeddedMongo embedded) {
        this(uri, embedded, Map.of());
    }

    static Database open(StandaloneSettings settings) {
        if (settings.mongodbUri() != null) {
            // Processes share such a database, and one of them signs: the operator says which, by giving it a key file.
            return new Database(settings.mongodbUri(), null);
        }
        EmbeddedMongo embedded = EmbeddedMongo.start(settings.data().resolve("mongo"));
        return new Database(embedded.uri(), embedded,
                Map.of("kroniek.checkpoints.key-file", settings.data().resolve("checkpoint.key").toString()));
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
