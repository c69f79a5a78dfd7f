package nl.kroniek.query.web.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kroniek.events.VagueDate;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.date.ClockTimes;
import nl.kroniek.query.web.date.DateTyped;
import nl.kroniek.query.web.date.DutchDates;
import nl.kroniek.query.web.date.Edtf;
import nl.kroniek.query.web.date.Toward;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A command while it is made out of what was typed. Remembers which field each part came from, so that a refusal finds
 * its way back, and gathers what cannot be read at all. A field that was left empty is left out of the command.
 */
public final class Draft {

    private static final int MANY_DIGITS = 9;

    private final Typed typed;
    private final Desk desk;
    private final LocalDate today;
    private final ObjectNode json = JsonMapper.shared().createObjectNode();
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final List<Wrong> wrongs = new ArrayList<>();

    Draft(Typed typed, Desk desk, LocalDate today) {
        this.typed = typed;
        this.desk = desk;
        this.today = today;
    }

    /** @param pointer JSON pointer of the part, for example {@code /figures/invited} */
    public Draft text(String field, String pointer) {
        return value(field, pointer, typed.has(field) ? json.stringNode(typed.text(field)) : null);
    }

    /** The lines or the boxes of one field as a list of texts. */
    public Draft texts(String field, String pointer, List<String> all) {
        var list = json.arrayNode();
        all.forEach(list::add);
        return value(field, pointer, all.isEmpty() ? null : list);
    }

    public Draft flag(String field, String pointer) {
        return value(field, pointer, typed.has(field) ? json.booleanNode(true) : null);
    }

    public Draft number(String field, String pointer) {
        String text = typed.text(field);
        if (!text.isEmpty() && !(text.matches("\\d+") && text.length() <= MANY_DIGITS)) {
            wrong(field, "form.no-number");
        } else if (!text.isEmpty()) {
            return value(field, pointer, json.numberNode(Integer.parseInt(text)));
        }
        return value(field, pointer, null);
    }

    public Draft date(String field, String pointer, Toward toward) {
        read(field, toward).ifPresent(date -> value(field, pointer, Edtf.json(date)));
        return at(pointer, field);
    }

    /** With the time of day in a field of its own, or typed behind the date. */
    public Draft date(String field, String timeField, String pointer, Toward toward) {
        read(field, timeField, toward).ifPresent(date -> value(field, pointer, Edtf.json(date)));
        return at(pointer, field).at(pointer + "/time", timeField);
    }

    /** The same of what is said to have happened: it does not lie ahead. */
    public Draft happened(String field, String timeField, String pointer) {
        read(field, timeField, Toward.PAST)
                .ifPresent(date -> value(field, pointer, Edtf.json(date)).notAhead(field, date));
        return at(pointer, field).at(pointer + "/time", timeField);
    }

    /** Says that a day has still to come, where all of it has. */
    public Draft notAhead(String field, VagueDate date) {
        return date.earliest() != null && date.earliest().isAfter(today)
                ? wrong(field, "date.still-to-come", desk.words().plain(date))
                : this;
    }

    /** A time of day by itself. */
    public Draft time(String field, String pointer) {
        return value(field, pointer, clock(field).map(time -> json.stringNode(time.toString())).orElse(null));
    }

    /** Any other part. */
    public Draft value(String field, String pointer, @Nullable JsonNode value) {
        if (value != null) {
            int last = pointer.lastIndexOf('/');
            ObjectNode parent = last == 0 ? json : json.withObject(pointer.substring(0, last));
            parent.set(pointer.substring(last + 1), value);
        }
        return at(pointer, field);
    }

    /** A refusal of this part stands by this field. */
    public Draft at(String pointer, String field) {
        fields.put(pointer, field);
        return this;
    }

    /** A refusal with this code stands by this field. */
    public Draft on(String code, String field) {
        codes.put(code, field);
        return this;
    }

    /** This form cannot be sent like this. */
    public Draft wrong(String field, String key, Object... values) {
        wrongs.add(new Wrong(field, desk.say(key, values)));
        return this;
    }

    /** Whether the field holds something; says what is missing when it does not. */
    public Draft required(String field, String key) {
        return typed.has(field) ? this : wrong(field, key);
    }

    /** The date in a field; absent when nothing is there or it cannot be read, which is said then. */
    public Optional<VagueDate> read(String field, Toward toward) {
        if (!typed.has(field)) {
            return Optional.empty();
        }
        return switch (new DutchDates(today, toward, desk.locale()).read(typed.text(field))) {
            case DateTyped.Read read -> Optional.of(read.date());
            case DateTyped.Unread unread -> {
                wrong(field, unread.key(), unread.arguments().toArray());
                yield Optional.empty();
            }
        };
    }

    /** The date in a field with the time in another. */
    public Optional<VagueDate> read(String field, String timeField, Toward toward) {
        Optional<VagueDate> date = read(field, toward);
        Optional<LocalTime> time = clock(timeField);
        return date.map(day -> time.map(clock -> timed(day, clock, timeField)).orElse(day));
    }

    private VagueDate timed(VagueDate date, LocalTime time, String timeField) {
        if (!date.isDay()) {
            wrong(timeField, "date.time-without-day");
        } else if (date.time() != null && !time.equals(date.time())) {
            wrong(timeField, "date.two-times");
        } else {
            return date.at(time);
        }
        return date;
    }

    /** The time of day in a field; absent when nothing is there or it cannot be read, which is said then. */
    private Optional<LocalTime> clock(String field) {
        Optional<LocalTime> time = ClockTimes.read(typed.text(field));
        if (typed.has(field) && time.isEmpty()) {
            wrong(field, "date.no-such-time");
        }
        return time;
    }

    ObjectNode json() {
        return json;
    }

    Typed typed() {
        return typed;
    }

    Fields fields() {
        return new Fields(Map.copyOf(fields), Map.copyOf(codes));
    }

    List<Wrong> wrongs() {
        return List.copyOf(wrongs);
    }
}
