package nl.kroniek.standalone;

import nl.kroniek.embedded.EmbeddedMongo;
import org.jspecify.annotations.Nullable;

/**
 * The database of this process: a replica set where one is named, otherwise the embedded server on the data directory.
 * Close it after the application: the application still writes while it stops.
 */
record Database(String uri, @Nullable EmbeddedMongo embedded) implements AutoCloseable {

    static Database open(StandaloneSettings settings) {
        if (settings.mongodbUri() != null) {
            return new Database(settings.mongodbUri(), null);
        }
        EmbeddedMongo embedded = EmbeddedMongo.start(settings.data().resolve("mongo"));
        return new Database(embedded.uri(), embedded);
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
