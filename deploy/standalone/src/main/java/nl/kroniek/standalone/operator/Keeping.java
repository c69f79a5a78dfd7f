package nl.kroniek.standalone.operator;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which collections a backup holds beside the log: what nothing can be rebuilt from. */
final class Keeping {

    /** Signs that somebody is signed in, and counts of failed attempts: to bring these back would undo a sign-out. */
    private static final Set<String> PASSING = Set.of("vault_sessions", "vault_failures");

    private Keeping() {}

    static List<String> in(MongoDatabase database) {
        return database.listCollectionNames().into(new ArrayList<>()).stream().filter(Keeping::isKept).sorted()
                .toList();
    }

    static boolean isKept(String collection) {
        boolean ours = collection.startsWith("vault_") || collection.startsWith("audit_")
                || collection.equals("log_checkpoints");
        return ours && !PASSING.contains(collection);
    }
}
