package nl.kroniek.standalone;

import java.util.Map;
import java.util.Optional;
import nl.kroniek.embedded.EmbeddedMongo;
import org.jspecify.annotations.Nullable;

/**
 * The database of this process: a replica set where one is named, otherwise the embedded server on the data directory.
 * Close it after the application: the application still writes while it stops.
 *
 * @param defaults settings that follow from it, where nothing else is set
 */
public record Database(String uri, @Nullable EmbeddedMongo embedded, Map<String, Object> defaults)
        implements
            AutoCloseable {

    /** One for which nothing follows: who only looks at it has no key. */
    Database(String uri, @Nullable EmbeddedMongo embedded) {
        this(uri, embedded, Map.of());
    }

    /**
     * For who will write: nobody else may use the data directory.
     *
     * @throws nl.kroniek.embedded.StoreUnusableException when somebody does, or the store is damaged
     */
    public static Database open(StandaloneSettings settings) {
        if (settings.mongodbUri() != null) {
            // Processes share such a database, and one of them signs: the operator says which, by giving it a key file.
            return new Database(settings.mongodbUri(), null);
        }
        EmbeddedMongo embedded = EmbeddedMongo.start(settings.store());
        return new Database(embedded.uri(), embedded,
                Map.of("kroniek.checkpoints.key-file", settings.data().resolve("checkpoint.key").toString(),
                        "kroniek.mail.alone", true));
    }

    /** For who reads: beside the registry where it runs, by itself where it does not. */
    public static Database reach(StandaloneSettings settings) {
        Optional<String> running = settings.mongodbUri() == null
                ? EmbeddedMongo.running(settings.store())
                : Optional.empty();
        return running.map(uri -> new Database(uri, null)).orElseGet(() -> open(settings));
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
