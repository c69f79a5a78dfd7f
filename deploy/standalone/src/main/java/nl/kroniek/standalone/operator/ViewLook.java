package nl.kroniek.standalone.operator;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kroniek.log.StoredLog;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Views beside the log they are made of. A view that has seen more than there is came from another log, or the log was
 * put back without it; a view whose rows are gone while its processor believes that they are there stays empty for
 * ever.
 */
record ViewLook(MongoDatabase database) {

    private static final String TOKENS = "view_tokens";
    private static final String REBUILDS = "view_rebuilds";

    List<Ailment> look() {
        long head = head();
        Set<String> there = database.listCollectionNames().into(new HashSet<>());
        List<Ailment> found = new ArrayList<>();
        Map<String, Long> positions = positions();
        positions.forEach((processor, position) -> {
            if (position > head) {
                found.add(Ailment.of("view-ahead", processor, position, head));
            } else if (position >= 0 && !hasRows("view_" + processor, there)) {
                found.add(Ailment.of("view-gone", processor, "view_" + processor));
            }
        });
        live().forEach((view, generation) -> {
            String name = view + "_" + generation;
            if (head >= 0 && !hasRows("view_" + name, there) && !positions.containsKey(name)) {
                found.add(Ailment.of("view-gone", view, "view_" + name));
            }
        });
        return found;
    }

    /** Global index of the last event; -1 when there is none. */
    private long head() {
        StoredLog log = new StoredLog(database);
        List<BsonDocument> last = log.find(Filters.eq("_id", log.size() - 1), "first", "n");
        return last.isEmpty()
                ? -1
                : last.getFirst().getNumber("first").longValue() + last.getFirst().getNumber("n").longValue() - 1;
    }

    private boolean hasRows(String collection, Set<String> there) {
        return there.contains(collection) && database.getCollection(collection).find().first() != null;
    }

    /** How far each processor says it is, by its furthest segment. */
    private Map<String, Long> positions() {
        Map<String, Long> positions = new HashMap<>();
        for (BsonDocument token : database.getCollection(TOKENS, BsonDocument.class).find()) {
            if (token.isString("processorName") && !token.getString("processorName").getValue().startsWith("__")) {
                positions.merge(token.getString("processorName").getValue(), position(token.get("token")), Math::max);
            }
        }
        return positions;
    }

    private static long position(@Nullable BsonValue token) {
        if (token == null || token.isNull()) {
            return -1;
        }
        String json = token.isBinary()
                ? new String(token.asBinary().getData(), StandardCharsets.UTF_8)
                : token.isString() ? token.asString().getValue() : "{}";
        return JsonMapper.shared().readTree(json).findValues("globalIndex").stream().mapToLong(JsonNode::asLong).max()
                .orElse(-1);
    }

    /** The generation of each view that people read, where it is not the first. */
    private Map<String, Integer> live() {
        Map<String, Integer> live = new HashMap<>();
        for (BsonDocument rebuild : database.getCollection(REBUILDS, BsonDocument.class)
                .find(Filters.eq("state", "switched"))) {
            live.merge(rebuild.getString("view").getValue(), rebuild.getNumber("generation").intValue(), Math::max);
        }
        return live;
    }
}
