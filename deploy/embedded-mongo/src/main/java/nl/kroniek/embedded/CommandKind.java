package nl.kroniek.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a command does to the store. Whatever is not known to only read is taken for a write. */
enum CommandKind {
    /** Touches no collection. */
    TALK, READ, WRITE;

    private static final Set<String> TALKS = Set.of("ismaster", "hello", "ping", "buildinfo", "whatsmyuri",
            "serverstatus", "hostinfo", "getlog", "getcmdlineopts", "getfreemonitoringstatus", "connectionstatus",
            "endsessions", "killcursors", "getlasterror", "reseterror", "replsetgetstatus");
    private static final Set<String> READS = Set.of("find", "getmore", "count", "distinct", "listcollections",
            "listindexes", "listdatabases", "collstats", "dbstats", "validate");

    static CommandKind of(String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (TALKS.contains(name)) {
            return TALK;
        }
        if (name.equals("aggregate")) {
            return writesItsResult(query) ? WRITE : READ;
        }
        return READS.contains(name) ? READ : WRITE;
    }

    /** The collection a command is about; none for commands about a whole database. */
    static @Nullable String collection(String command, Document query) {
        Object named = command.equalsIgnoreCase("getMore") ? query.get("collection") : query.get(command);
        return named instanceof String name ? name : null;
    }

    private static boolean writesItsResult(Document query) {
        return query.get("pipeline") instanceof List<?> stages && stages.stream()
                .anyMatch(stage -> stage instanceof Document s && (s.containsKey("$out") || s.containsKey("$merge")));
    }
}
