package nl.kroniek.query.border;

import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kroniek.query.names.Names;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Finds every id in an answer, also where a text mentions a person, and says its name once. */
final class NamesInAnswer {

    private static final Pattern ID = Pattern
            .compile("\\b(?:bdy|org|per|mtg|ser|con|mil|dec|pln|act|doc|acc)-[\\w.-]*\\w");

    private NamesInAnswer() {}

    static ObjectNode of(JsonNode answer, Names names) {
        var ids = new TreeSet<String>();
        strings(answer).flatMap(text -> ID.matcher(text).results().map(found -> found.group())).forEach(ids::add);
        var named = JsonNodeFactory.instance.objectNode();
        for (String id : ids) {
            Optional<String> name = names.find(id);
            name.ifPresent(known -> named.put(id, known));
        }
        return named;
    }

    private static Stream<String> strings(JsonNode node) {
        return node.isString()
                ? Stream.of(node.stringValue())
                : node.valueStream().flatMap(NamesInAnswer::strings);
    }
}
