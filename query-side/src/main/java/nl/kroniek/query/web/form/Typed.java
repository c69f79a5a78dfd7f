package nl.kroniek.query.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was typed into a form, as text and nothing else: what cannot be read must come back as it was typed.
 *
 * @param fields per field what was sent; a field with several boxes has several
 */
public record Typed(Map<String, List<String>> fields) {

    /** A field with this name says: show what was typed, send nothing. */
    public static final String SHOW_ONLY = "_toon";

    static final String KEY = "key";
    static final String VERSION = "version";

    public Typed {
        fields = Map.copyOf(fields);
    }

    /** A form that nobody has typed in yet, with what we can fill in for them. */
    public static Typed fresh(Map<String, String> filled) {
        return new Typed(filled.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    }

    public static Typed of(HttpServletRequest request) {
        return new Typed(request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    }

    /** What was typed, without space around it; empty when nothing was. */
    public String text(String field) {
        return fields.getOrDefault(field, List.of("")).getFirst().strip();
    }

    /** All that was chosen or typed under one name, without the empty ones. */
    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of()).stream().map(String::strip).filter(text -> !text.isEmpty())
                .toList();
    }

    /** The lines of a text area, without the empty ones. */
    public List<String> lines(String field) {
        return text(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public boolean has(String field) {
        return !text(field).isEmpty();
    }

    public boolean isShowOnly() {
        return fields.containsKey(SHOW_ONLY);
    }

    /** The key under which this form acts once; a new one where the form had none. */
    String key() {
        String key = text(KEY);
        return key.matches("[0-9A-Za-z-]{8,64}") ? key : UUID.randomUUID().toString();
    }

    /** The version that the form was made on; none where it had none. */
    @Nullable
    Long version() {
        String version = text(VERSION);
        return version.matches("\\d{1,18}") ? Long.valueOf(version) : null;
    }

    /** The same with other hidden things; null leaves one out. */
    Typed with(String field, @Nullable String value) {
        return new Typed(Stream.concat(
                fields.entrySet().stream().filter(entry -> !entry.getKey().equals(field)),
                value == null ? Stream.empty() : Stream.of(Map.entry(field, List.of(value))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
