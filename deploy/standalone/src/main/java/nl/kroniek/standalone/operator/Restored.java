package nl.kroniek.standalone.operator;

import com.mongodb.client.MongoDatabase;

/** What a restore leaves behind. */
public final class Restored {

    private Restored() {}

    /** @throws IllegalStateException with a sentence, when a restore was begun here and never ended */
    public static void mustBeWhole(MongoDatabase database) {
        if (Restoring.wasInterrupted(database)) {
            throw new IllegalStateException("A restore into this database was interrupted, so its log may end too"
                    + " early. Drop the database (or remove the data directory) and restore the backup again.");
        }
    }
}
