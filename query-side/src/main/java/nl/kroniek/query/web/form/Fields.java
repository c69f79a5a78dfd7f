package nl.kroniek.query.web.form;

import java.util.Map;

/** Which field of the page a JSON pointer of the command stands for: the longest pointer that fits wins. */
public record Fields(Map<String, String> byPointer) {

    String of(String pointer) {
        return byPointer.entrySet().stream().filter(entry -> fits(pointer, entry.getKey()))
                .max((one, other) -> Integer.compare(one.getKey().length(), other.getKey().length()))
                .map(Map.Entry::getValue).orElse("");
    }

    private static boolean fits(String pointer, String start) {
        return pointer.equals(start) || pointer.startsWith(start + "/");
    }
}
