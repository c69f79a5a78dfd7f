package nl.kroniek.standalone.operator;

import com.mongodb.client.MongoDatabase;
import nl.kroniek.standalone.StartRefused;

/** What a restore leaves behind. */
public final class Restored {

    private Restored() {}

    /** @throws StartRefused when a restore was begun here and never ended */
    public static void mustBeWhole(MongoDatabase database) {
        if (Restoring.wasInterrupted(database)) {
            throw new StartRefused("A restore into this database was interrupted, so its log may end too"
                    + " early. Drop the database (or remove the data directory) and restore the backup again.");
        }
    }
}
