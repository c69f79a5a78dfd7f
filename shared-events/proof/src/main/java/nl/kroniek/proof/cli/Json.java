package nl.kroniek.proof.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes JSON in ASCII, whatever the terminal is set to. */
final class Json {

    private Json() {}

    /** @param value a map by text, a list, a text, a number or a truth value */
    static String text(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(e -> quoted(e.getKey().toString()) + ":" + text(e.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Json::text).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(Json::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int c) {
        if (c == '"' || c == '\\') {
            return "\\" + (char) c;
        }
        return c < ' ' || c > '~' ? String.format("\\u%04x", c) : String.valueOf((char) c);
    }
}
