package nl.kroniek.query.border;

import java.util.List;
import nl.kroniek.log.json.EventJson;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.names.NameReader;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives answers: ids as they are with their names beside them, the position they reflect, and a version to act upon.
 */
public final class Answers {

    public static final String API_VERSION = "API-Version";
    public static final String VERSION = "1.0.0";
    private static final String POSITION = "Position";
    private static final String NAMES = "names";
    /** An activity is one of several rows of its view; unwrapped in an answer it needs no kind. */
    private static final JsonMapper JSON = EventJson.builder()
            .disable(SerializationFeature.FAIL_ON_UNWRAPPED_TYPE_IDENTIFIERS).build();

    private final NameReader names;

    public Answers(NameReader names) {
        this.names = names;
    }

    /** {@code {items, total, position, names}}. */
    public ResponseEntity<JsonNode> list(Chronicle chronicle, List<?> items) {
        var body = JSON.createObjectNode();
        body.set("items", JSON.valueToTree(items));
        body.put("total", items.size()).put("position", chronicle.position());
        return named(chronicle, body).body(body);
    }

    public ResponseEntity<JsonNode> one(Chronicle chronicle, Object thing) {
        var body = JSON.<ObjectNode>valueToTree(thing);
        return named(chronicle, body).body(body);
    }

    /** With the version of the thing as a strong ETag, for If-Match. */
    public ResponseEntity<JsonNode> one(Chronicle chronicle, Object thing, long version) {
        var body = JSON.<ObjectNode>valueToTree(thing);
        return named(chronicle, body).eTag("\"" + version + "\"").body(body);
    }

    /** Without names, for what is not about one association. */
    public ResponseEntity<JsonNode> plain(long position, Object thing) {
        return headed(position).body(JSON.valueToTree(thing));
    }

    private ResponseEntity.BodyBuilder named(Chronicle chronicle, ObjectNode body) {
        var known = names.of(chronicle, LocaleContextHolder.getLocale());
        body.set(NAMES, NamesInAnswer.of(body, known));
        return headed(chronicle.position());
    }

    private static ResponseEntity.BodyBuilder headed(long position) {
        return ResponseEntity.ok().header(API_VERSION, VERSION).header(POSITION, String.valueOf(position));
    }
}
