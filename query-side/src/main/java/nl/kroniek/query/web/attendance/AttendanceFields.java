package nl.kroniek.query.web.attendance;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.attendance.AttendanceLine;
import nl.kroniek.events.attendance.Attendee;
import nl.kroniek.query.commands.CommandJson;
import nl.kroniek.query.web.date.ClockTimes;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of an attendance list, made into its command. Only lines that differ from what the form showed are sent:
 * what somebody else recorded meanwhile is left as it is.
 */
final class AttendanceFields {

    /** Fields for people who were not on the list yet. */
    static final List<Integer> FREE = IntStream.rangeClosed(1, 3).boxed().toList();

    /** Those by which one of these people is known. */
    static final List<String> BESIDES = FREE.stream()
            .flatMap(n -> Stream.of("nieuw-" + n, "nieuw-functie-" + n, "nieuw-voor-" + n)).toList();

    private final List<Listed> list;
    private final Draft draft;
    private final Typed typed;
    private final ArrayNode lines = JsonMapper.shared().createArrayNode();
    private final ArrayNode removed = JsonMapper.shared().createArrayNode();

    private AttendanceFields(List<Listed> list, Draft draft, Typed typed) {
        this.list = list;
        this.draft = draft;
        this.typed = typed;
    }

    /** @param otherwise what is chosen for those of whom nothing is known; empty for nothing */
    static Map<String, String> filled(List<Listed> list, String otherwise) {
        Map<String, String> filled = new HashMap<>();
        for (Listed each : list) {
            AttendanceLine line = each.line();
            filled.put("stond-" + each.key(), stands(line));
            filled.put("is-" + each.key(), line == null ? otherwise : Kebab.of(line.presence()));
            if (line != null) {
                filled.put("kwam-" + each.key(), clock(line.arrived()));
                filled.put("ging-" + each.key(), clock(line.left()));
                filled.put("voor-" + each.key(),
                        line.substituteFor() == null ? "" : AttendeeKey.of(line.substituteFor()));
            }
        }
        FREE.forEach(number -> filled.put("nieuw-is-" + number, "present"));
        return filled;
    }

    /** @param others who can be added to the list */
    static void fill(List<Listed> list, List<Listed> others, Draft draft, Typed typed) {
        AttendanceFields fields = new AttendanceFields(list, draft, typed);
        list.forEach(fields::line);
        FREE.forEach(number -> fields.free(number, others));
        fields.gone();
        draft.value("lijst", "/lines", fields.lines.isEmpty() ? null : fields.lines)
                .value("lijst", "/removed", fields.removed.isEmpty() ? null : fields.removed);
    }

    private void line(Listed each) {
        String key = each.key();
        String presence = typed.text("is-" + key);
        boolean more = Stream.of("kwam-", "ging-", "voor-").anyMatch(field -> typed.has(field + key));
        Optional<LocalTime> arrived = time("kwam-" + key);
        Optional<LocalTime> left = time("ging-" + key);
        if (presence.isEmpty()) {
            if (more) {
                draft.wrong("is-" + key, "attendance.is.missing", each.name());
            } else if (typed.has("stond-" + key)) {
                draft.at("/removed/" + removed.size(), "is-" + key);
                removed.add(json(each.who()));
            }
            return;
        }
        if (!typed.text("stond-" + key).equals(stands(presence, arrived, left, typed.text("voor-" + key)))) {
            ObjectNode line = add(each.who(), presence, "is-" + key, "voor-" + key);
            String at = "/lines/" + (lines.size() - 1);
            draft.at(at + "/arrived", "kwam-" + key).at(at + "/left", "ging-" + key);
            arrived.ifPresent(time -> line.put("arrived", time.toString()));
            left.ifPresent(time -> line.put("left", time.toString()));
        }
    }

    private void free(int number, List<Listed> others) {
        String who = typed.text("nieuw-" + number);
        String function = typed.text("nieuw-functie-" + number);
        if (!who.isEmpty() && !function.isEmpty()) {
            draft.wrong("nieuw-functie-" + number, "attendance.new.both");
        } else if (!function.isEmpty()) {
            ObjectNode holder = JsonMapper.shared().createObjectNode().put("kind", "of-function")
                    .put("function", function);
            ObjectNode attendee = JsonMapper.shared().createObjectNode().put("kind", "of-holder");
            attendee.set("holder", holder);
            add(attendee, typed.text("nieuw-is-" + number), "nieuw-functie-" + number, "nieuw-voor-" + number);
        } else if (!who.isEmpty()) {
            find(who, others).ifPresentOrElse(
                    found -> add(found.who(), typed.text("nieuw-is-" + number), "nieuw-" + number,
                            "nieuw-voor-" + number),
                    () -> draft.wrong("nieuw-" + number, "attendance.new.unknown"));
        }
    }

    /** Somebody took them off the list while this form was open. */
    private void gone() {
        typed.fields().keySet().stream().filter(field -> field.startsWith("is-") && typed.has(field))
                .filter(field -> find(field.substring("is-".length()), list).isEmpty()).limit(1)
                .forEach(field -> draft.wrong("", "attendance.gone-meanwhile"));
    }

    private ObjectNode add(Attendee who, String presence, String field, String substituteField) {
        return add(json(who), presence, field, substituteField);
    }

    private ObjectNode add(JsonNode who, String presence, String field, String substituteField) {
        draft.at("/lines/" + lines.size(), field)
                .at("/lines/" + lines.size() + "/substituteFor", substituteField);
        ObjectNode line = lines.addObject();
        line.set("who", who);
        line.put("presence", presence);
        String substituted = typed.text(substituteField);
        if (!substituted.isEmpty()) {
            find(substituted, list).ifPresentOrElse(found -> line.set("substituteFor", json(found.who())),
                    () -> draft.wrong(substituteField, "attendance.new.unknown"));
        }
        return line;
    }

    private Optional<LocalTime> time(String field) {
        Optional<LocalTime> time = ClockTimes.read(typed.text(field));
        if (typed.has(field) && time.isEmpty()) {
            draft.wrong(field, "date.no-such-time");
        }
        return time;
    }

    private static Optional<Listed> find(String key, List<Listed> among) {
        return among.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    private static JsonNode json(Attendee who) {
        return CommandJson.of((Record) who);
    }

    private static String stands(@Nullable AttendanceLine line) {
        return line == null
                ? ""
                : stands(Kebab.of(line.presence()), Optional.ofNullable(line.arrived()),
                        Optional.ofNullable(line.left()),
                        line.substituteFor() == null ? "" : AttendeeKey.of(line.substituteFor()));
    }

    private static String stands(String presence, Optional<LocalTime> arrived, Optional<LocalTime> left,
            String substituteFor) {
        return String.join(" ", presence, arrived.map(LocalTime::toString).orElse("-"),
                left.map(LocalTime::toString).orElse("-"), substituteFor).strip();
    }

    private static String clock(@Nullable LocalTime time) {
        return time == null ? "" : time.toString().replace(':', '.');
    }
}
