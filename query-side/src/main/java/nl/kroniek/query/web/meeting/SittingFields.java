package nl.kroniek.query.web.meeting;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.kroniek.events.VagueDate;
import nl.kroniek.query.web.date.ClockTimes;
import nl.kroniek.query.web.date.Edtf;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Days in fields of their own, with one time and one place for all of them, made into the meetings of a series. */
final class SittingFields {

    private SittingFields() {}

    static void fill(Draft draft, Typed typed, List<String> days) {
        LocalTime begins = time(draft, typed, "tijd");
        LocalTime ends = time(draft, typed, "eindtijd");
        ArrayNode sittings = JsonMapper.shared().createArrayNode();
        for (String field : days) {
            String at = "/sittings/" + sittings.size();
            ObjectNode sitting = sittings.addObject();
            draft.read(field, Toward.FUTURE).ifPresent(date -> sitting.set("on", Edtf.json(at(date, begins))));
            put(sitting, "ends", ends == null ? "" : ends.toString());
            put(sitting, "place", typed.text("plaats"));
            put(sitting, "online", typed.text("online"));
            draft.at(at, field).at(at + "/ends", "eindtijd").at(at + "/online", "online").at(at + "/place", "plaats");
        }
        draft.value("datum-1", "/sittings", sittings);
    }

    /** A time in the field of the day itself counts more than that of all. */
    private static VagueDate at(VagueDate date, @Nullable LocalTime begins) {
        return begins == null || !date.isDay() || date.time() != null ? date : date.at(begins);
    }

    private static @Nullable LocalTime time(Draft draft, Typed typed, String field) {
        Optional<LocalTime> time = ClockTimes.read(typed.text(field));
        if (typed.has(field) && time.isEmpty()) {
            draft.wrong(field, "date.no-such-time");
        }
        return time.orElse(null);
    }

    private static void put(ObjectNode sitting, String name, String text) {
        if (!text.isEmpty()) {
            sitting.put(name, text);
        }
    }
}
