package nl.kroniek.query.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.kroniek.log.json.EventJson;
import nl.kroniek.query.replay.Difference.Field;
import nl.kroniek.query.view.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says in which places two rows differ. */
final class FieldDifferences {

    /** More places than this are not kept of one row. */
    static final int MOST = 20;

    private static final int LONGEST = 500;

    private final List<Field> found = new ArrayList<>();

    private FieldDifferences() {}

    static List<Field> between(Row<?> live, Row<?> replayed) {
        var differences = new FieldDifferences();
        if (live.position() != replayed.position()) {
            differences.found.add(
                    new Field("position", String.valueOf(live.position()), String.valueOf(replayed.position())));
        }
        differences.walk("", EventJson.mapper().valueToTree(live.value()),
                EventJson.mapper().valueToTree(replayed.value()));
        return differences.found.stream().limit(MOST).toList();
    }

    private void walk(String path, @Nullable JsonNode live, @Nullable JsonNode replayed) {
        if (live != null && replayed != null && live.isObject() && replayed.isObject()) {
            var names = new TreeSet<>(live.propertyNames());
            names.addAll(replayed.propertyNames());
            names.forEach(name -> walk(below(path, name), live.get(name), replayed.get(name)));
        } else if (live != null && replayed != null && live.isArray() && replayed.isArray()) {
            IntStream.range(0, Math.max(live.size(), replayed.size()))
                    .forEach(i -> walk(below(path, String.valueOf(i + 1)), live.get(i), replayed.get(i)));
        } else if (live == null || !live.equals(replayed)) {
            if (live != null || replayed != null) {
                found.add(new Field(path, text(live), text(replayed)));
            }
        }
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        if (value == null) {
            return null;
        }
        var text = value.isString() ? value.stringValue() : value.toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
