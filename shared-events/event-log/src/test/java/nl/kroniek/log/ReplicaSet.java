package nl.kroniek.log;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** A real MongoDB replica set, where somebody gives the address of one. Databases are made there, and dropped. */
final class ReplicaSet {

    static final String ADDRESS = "KRONIEK_TEST_MONGODB_URI";

    /** The test is shown as skipped, with the reason, where there is none. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @EnabledIfEnvironmentVariable(named = ADDRESS, matches = ".+", disabledReason = "No replica set: set " + ADDRESS
            + " to the address of one, such as mongodb://host:27017/?replicaSet=rs0, to run this against it.")
    @interface Needed {
    }

    private static final class Shared {
        static final MongoClient CLIENT = MongoClients.create(System.getenv(ADDRESS));
    }

    private ReplicaSet() {}

    static MongoClient client() {
        return Shared.CLIENT;
    }
}
