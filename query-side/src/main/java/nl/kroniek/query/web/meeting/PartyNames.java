package nl.kroniek.query.web.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kroniek.events.Id;
import nl.kroniek.events.Party;
import nl.kroniek.query.text.Folded;
import nl.kroniek.query.web.Desk;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.StringNode;

/** Bodies and organisations by the name that people type; who has no name here is described in their words. */
public final class PartyNames {

    private PartyNames() {}

    /** One party a line; null when there is none. */
    public static @Nullable JsonNode parties(List<String> lines, Desk desk) {
        ArrayNode all = JsonMapper.shared().createArrayNode();
        lines.forEach(line -> all.add(party(line, desk)));
        return all.isEmpty() ? null : all;
    }

    static JsonNode described(String text) {
        // As a bare text it could be taken for an id.
        return JsonMapper.shared().createObjectNode().put("kind", "described").put("text", text);
    }

    /** What has to be typed to mean this party. */
    public static String typed(Party party, Desk desk) {
        return party instanceof Party.Described described ? described.text() : desk.words().party(party);
    }

    /** Who is meant by what was typed. */
    public static JsonNode party(String line, Desk desk) {
        if (same(line, desk.name()) || same(line, desk.shortName())) {
            return StringNode.valueOf("association");
        }
        Optional<? extends Id> known = Stream.concat(
                desk.chronicle().bodies().all().stream()
                        .filter(body -> same(line, body.name()) || same(line, body.abbreviation()))
                        .map(body -> (Id) body.id()),
                desk.chronicle().directory().organisations().stream()
                        .filter(organisation -> same(line, organisation.name())).map(each -> (Id) each.id()))
                .findFirst();
        return known.<JsonNode>map(id -> StringNode.valueOf(id.value())).orElseGet(() -> described(line));
    }

    private static boolean same(String typed, @Nullable String name) {
        return name != null && Folded.of(typed).equals(Folded.of(name));
    }
}
