package nl.kroniek.query.live;

import com.mongodb.client.MongoDatabase;

/** Where archives are. */
public final class Archives {

    private final MongoDatabase database;

    public Archives(MongoDatabase database) {
        this.database = database;
    }

    /** @param name of what it keeps, in the plural */
    public <T> Archive<T> of(String name, Class<T> type) {
        return new Archive<>(database, "audit_" + name, type);
    }
}
