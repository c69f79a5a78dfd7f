package nl.kroniek.query;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import nl.kroniek.query.chronicle.Views;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Listens to what the driver asks of the collections of views, and keeps what is not asked by key. */
final class ScanWatch implements CommandListener {

    private static final Set<String> READING = Set.of("find", "count", "distinct", "aggregate");
    private static final Set<String> WRITING = Set.of("update", "delete");
    private final Queue<String> scans = new ConcurrentLinkedQueue<>();
    private final Queue<String> keyed = new ConcurrentLinkedQueue<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        String name = event.getCommandName();
        BsonDocument command = event.getCommand();
        BsonValue collection = command.get(name);
        if (collection == null || !collection.isString() || !isOfView(collection.asString().getValue())) {
            return;
        }
        filters(name, command).forEach(filter -> (byKey(filter) ? keyed : scans)
                .add(name + " " + collection.asString().getValue() + " " + filter.toJson()));
    }

    /** Not the tokens of the processors, which have an index of their own, nor the list of rebuilds. */
    private static boolean isOfView(String collection) {
        return Views.ALL.stream().anyMatch(view -> collection.matches("view_" + view.name() + "(_\\d+)?"));
    }

    private static Stream<BsonDocument> filters(String name, BsonDocument command) {
        if (READING.contains(name)) {
            return name.equals("aggregate")
                    ? Stream.of(command.getArray("pipeline").getFirst().asDocument().getDocument("$match",
                            new BsonDocument()))
                    : Stream.of(command.getDocument(name.equals("find") ? "filter" : "query", new BsonDocument()));
        }
        return WRITING.contains(name)
                ? command.getArray(name + "s").stream().map(each -> each.asDocument().getDocument("q"))
                : Stream.empty();
    }

    /** One key or some keys, or a range of keys with a beginning and an end. */
    static boolean byKey(BsonDocument filter) {
        List<BsonValue> conditions = new ArrayList<>();
        if (filter.containsKey("_id")) {
            conditions.add(filter.get("_id"));
        }
        filter.getArray("$and", new BsonArray()).stream().map(BsonValue::asDocument)
                .filter(part -> part.containsKey("_id")).forEach(part -> conditions.add(part.get("_id")));
        return conditions.stream().anyMatch(condition -> !condition.isDocument() || has(condition, "$eq", "$in"))
                || conditions.stream().anyMatch(condition -> condition.isDocument() && has(condition, "$gt", "$gte"))
                        && conditions.stream().anyMatch(
                                condition -> condition.isDocument() && has(condition, "$lt", "$lte"));
    }

    private static boolean has(BsonValue condition, String... operators) {
        return Stream.of(operators).anyMatch(condition.asDocument()::containsKey);
    }

    List<String> scans() {
        return List.copyOf(scans);
    }

    List<String> keyed() {
        return List.copyOf(keyed);
    }

    void forget() {
        scans.clear();
        keyed.clear();
    }
}
