package nl.kroniek.standalone.operator;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.util.concurrent.TimeUnit;
import nl.kroniek.log.StoredLog;
import nl.kroniek.standalone.Database;
import nl.kroniek.standalone.StandaloneSettings;
import nl.kroniek.vault.Addresses;
import nl.kroniek.vault.Seal;
import nl.kroniek.vault.Vault;
import org.bson.UuidRepresentation;
import org.jspecify.annotations.Nullable;

/** A database with a connection to it, without an application round it. */
record Reached(Database database, MongoClient client) implements AutoCloseable {

    private static final String NAME = "kroniek";
    private static final int PATIENCE_SECONDS = 10;

    /** To read, beside the registry where it runs. */
    static Reached reading(StandaloneSettings settings) {
        return to(Database.reach(settings));
    }

    /** To write, where nobody else does. */
    static Reached writing(StandaloneSettings settings) {
        return to(Database.open(settings));
    }

    private static Reached to(Database database) {
        try {
            return new Reached(database, MongoClients.create(MongoClientSettings.builder()
                    .applyConnectionString(new ConnectionString(database.uri()))
                    .uuidRepresentation(UuidRepresentation.STANDARD).applicationName("kroniek operator")
                    .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS,
                            TimeUnit.SECONDS))
                    .build()));
        } catch (IllegalArgumentException e) {
            database.close();
            throw e;
        }
    }

    MongoDatabase mongo() {
        @Nullable
        String name = new ConnectionString(database.uri()).getDatabase();
        return client.getDatabase(name == null ? NAME : name);
    }

    /** Mail addresses, opened with the keys beside them. */
    Addresses addresses() {
        String name = mongo().getName();
        return Vault.addresses(client, name, Vault.personKeys(client, name), new Seal(new SecureRandom()));
    }

    StoredLog log() {
        return new StoredLog(mongo());
    }

    @Override
    public void close() {
        client.close();
        database.close();
    }
}
