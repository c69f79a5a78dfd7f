package nl.kroniek.command.reading;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kroniek.command.refusal.Fault;
import nl.kroniek.command.refusal.Objection;
import nl.kroniek.events.Id;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.Subject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Texts, numbers, choices and ids. */
final class Scalars {

    /** These stand in lists and headings: one line, of at most 200 characters; all other texts may have 10,000. */
    private static final Set<String> HEADINGS = Set.of("title", "name", "shortName", "abbreviation", "code", "function",
            "place", "online", "kind", "portfolio", "chapter", "committee", "verbatim", "foreignNumber", "state",
            "frequency");

    private static final int HEADING = 200;
    private static final int TEXT = 10_000;
    private static final int LARGEST = 1_000_000;

    private final List<Fault> faults;

    Scalars(List<Fault> faults) {
        this.faults = faults;
    }

    /** Remembers the fault; the answer, null, says that there is no value. */
    <T> @Nullable T fault(Objection objection, String at, Object... arguments) {
        faults.add(objection.at(at, arguments));
        return null;
    }

    @Nullable
    String text(JsonNode json, String at, String name) {
        if (!json.isString()) {
            return fault(Objection.WRONG_TYPE, at, "\"…\"");
        }
        String text = json.asString();
        boolean heading = HEADINGS.contains(name);
        int limit = heading ? HEADING : TEXT;
        if (text.length() > limit) {
            return fault(Objection.TEXT_TOO_LONG, at, limit, text.length());
        }
        return text.codePoints().anyMatch(c -> isForbidden(c, heading))
                ? fault(Objection.CONTROL_CHARACTER, at)
                : text;
    }

    /** Half a surrogate pair is no character; what turns the reading direction hides what is written. */
    private static boolean isForbidden(int c, boolean heading) {
        boolean layout = !heading && (c == '\n' || c == '\t');
        return Character.isISOControl(c) && !layout || c >= 0xD800 && c <= 0xDFFF || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }

    @Nullable
    Integer number(JsonNode json, String at) {
        if (!json.isIntegralNumber()) {
            return fault(Objection.WRONG_TYPE, at, "3");
        }
        return !json.canConvertToInt() || json.asInt() < 0 || json.asInt() > LARGEST
                ? fault(Objection.NUMBER_OUT_OF_RANGE, at, LARGEST)
                : (Integer) json.asInt();
    }

    @Nullable
    Boolean flag(JsonNode json, String at) {
        return json.isBoolean() ? (Boolean) json.asBoolean() : fault(Objection.WRONG_TYPE, at, "true, false");
    }

    /** A wall clock to the minute. */
    @Nullable
    LocalTime time(JsonNode json, String at) {
        try {
            return LocalTime.parse(json.asString("")).truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeParseException noTime) {
            return fault(Objection.NO_SUCH_TIME, at);
        }
    }

    @Nullable
    Object choice(JsonNode json, Class<?> choices, String at) {
        String text = json.isString() ? json.asString() : "";
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : choices.getEnumConstants()) {
            constants.put(Kebab.of((Enum<?>) constant), constant);
        }
        Object chosen = constants.get(text);
        return chosen == null
                ? fault(Objection.UNKNOWN_CHOICE, at, String.join(", ", constants.keySet()))
                : chosen;
    }

    @Nullable
    Object id(JsonNode json, Class<?> type, String at) {
        String text = json.isString() ? json.asString() : "";
        String prefix = type == Subject.class ? "" : Ids.prefix(type);
        return text.startsWith(prefix) && Ids.isWellFormed(text)
                ? Ids.make(type.asSubclass(Id.class), text)
                : fault(Objection.MALFORMED_ID, at, prefix.isEmpty() ? "mtg-…" : prefix + "…");
    }
}
