package nl.kroniek.query.web.form;

import java.util.Map;
import nl.kroniek.query.commands.CommandReply;

/**
 * Which field of the page a fault of the command stands by.
 *
 * @param byPointer for a JSON pointer: the longest that fits wins
 * @param byCode for a code that belongs to one field, whatever its pointer says
 */
public record Fields(Map<String, String> byPointer, Map<String, String> byCode) {

    public Fields(Map<String, String> byPointer) {
        this(byPointer, Map.of());
    }

    String of(CommandReply.Fault fault) {
        String field = byCode.get(fault.code());
        return field == null ? of(fault.pointer()) : field;
    }

    String of(String pointer) {
        return byPointer.entrySet().stream().filter(entry -> fits(pointer, entry.getKey()))
                .max((one, other) -> Integer.compare(one.getKey().length(), other.getKey().length()))
                .map(Map.Entry::getValue).orElse("");
    }

    private static boolean fits(String pointer, String start) {
        return pointer.equals(start) || pointer.startsWith(start + "/");
    }
}
