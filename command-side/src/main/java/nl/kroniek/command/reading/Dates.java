package nl.kroniek.command.reading;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Set;
import nl.kroniek.command.refusal.Objection;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Dates: EDTF as text, or an object that adds how the source wrote it and the time of day. */
record Dates(Scalars scalars) {

    private static final Set<String> FIELDS = Set.of("date", "verbatim", "time");

    @Nullable
    VagueDate read(JsonNode json, String at) {
        if (json.isString()) {
            return edtf(json.asString(), at);
        }
        if (!json.isObject()) {
            return scalars.fault(Objection.WRONG_TYPE, at, "\"2023-09-21\"");
        }
        for (String name : json.propertyNames()) {
            if (!FIELDS.contains(name)) {
                return scalars.fault(Objection.UNKNOWN_FIELD, at + "/" + Records.escape(name), Records.shown(name),
                        "date, verbatim, time");
            }
        }
        JsonNode text = json.path("date");
        VagueDate date = text.isString()
                ? edtf(text.asString(), at + "/date")
                : scalars.fault(Objection.MISSING_FIELD, at + "/date", "date");
        return date == null ? null : timed(worded(date, json.get("verbatim"), at), json.get("time"), at);
    }

    private @Nullable VagueDate edtf(String text, String at) {
        try {
            return EdtfDates.parse(text);
        } catch (IllegalArgumentException | DateTimeException noDate) {
            return scalars.fault(Objection.NO_SUCH_DATE, at, Records.shown(text));
        }
    }

    private @Nullable VagueDate worded(VagueDate date, @Nullable JsonNode verbatim, String at) {
        if (verbatim == null || verbatim.isNull()) {
            return date;
        }
        String words = scalars.text(verbatim, at + "/verbatim", "verbatim");
        return words == null ? null : date.as(words);
    }

    private @Nullable VagueDate timed(@Nullable VagueDate date, @Nullable JsonNode time, String at) {
        if (date == null || time == null || time.isNull()) {
            return date;
        }
        if (!date.isDay()) {
            return scalars.fault(Objection.NO_SUCH_TIME, at + "/time");
        }
        try {
            return date.at(LocalTime.parse(time.asString("")));
        } catch (DateTimeParseException noTime) {
            return scalars.fault(Objection.NO_SUCH_TIME, at + "/time");
        }
    }
}
