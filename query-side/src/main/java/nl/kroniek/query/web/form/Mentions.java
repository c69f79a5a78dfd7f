package nl.kroniek.query.web.form;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.kroniek.query.web.Desk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Persons in a text that is typed: {@code @Name} in the field, {@code @{per-…}} in the record. Nobody reads an id, and
 * a text that is sent again puts no name into the log, where it could never be erased.
 */
public final class Mentions {

    private final Map<String, String> typedByStored;
    private final List<Map.Entry<String, String>> longestFirst;

    private Mentions(Map<String, String> typedByStored) {
        this.typedByStored = typedByStored;
        // "@Jan de Vries (2)" begins as "@Jan de Vries" does.
        this.longestFirst = typedByStored.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, String> each) -> each.getValue().length()).reversed())
                .toList();
    }

    /** All persons of the association; namesakes, and those whose name is gone, have a number. */
    public static Mentions of(Desk desk) {
        return of(desk.chronicle().directory().persons().stream()
                .map(person -> "@{" + person.id().value() + "}").toList(), desk.words()::text);
    }

    /** @param stored mentions as they are recorded */
    static Mentions of(List<String> stored, UnaryOperator<String> name) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String mention : stored) {
            String called = "@" + name.apply(mention);
            String free = called;
            for (int number = 2; typed.containsValue(free); number++) {
                free = called + " (" + number + ")";
            }
            typed.put(mention, free);
        }
        return new Mentions(typed);
    }

    /** What was recorded, as a field shows it. */
    public Typed shown(Typed recorded) {
        return new Typed(recorded.fields().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                field -> field.getValue().stream().map(this::shown).toList())));
    }

    /** A command as it is recorded. */
    JsonNode stored(JsonNode command) {
        return switch (command) {
            case ObjectNode object -> {
                ObjectNode copy = object.objectNode();
                object.forEachEntry((name, value) -> copy.set(name, stored(value)));
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = array.arrayNode();
                array.forEach(value -> copy.add(stored(value)));
                yield copy;
            }
            default -> command.isString()
                    ? JsonNodeFactory.instance.stringNode(stored(command.asString()))
                    : command;
        };
    }

    private String shown(String text) {
        String shown = text;
        for (Map.Entry<String, String> person : typedByStored.entrySet()) {
            shown = shown.replace(person.getKey(), person.getValue());
        }
        return shown;
    }

    private String stored(String text) {
        String stored = text;
        for (Map.Entry<String, String> person : longestFirst) {
            stored = stored.replace(person.getValue(), person.getKey());
        }
        return stored;
    }
}
