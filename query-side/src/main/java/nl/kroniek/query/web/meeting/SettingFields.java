package nl.kroniek.query.web.meeting;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import nl.kroniek.query.meeting.calendar.Arrangements;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.web.form.Draft;
import org.jspecify.annotations.Nullable;

/** Place, web address and planned end. */
final class SettingFields {

    private SettingFields() {}

    static Map<String, String> filled(CalendarEntry entry) {
        Map<String, String> filled = new HashMap<>();
        Arrangements plan = entry.arrangements();
        if (plan != null) {
            put(filled, "plaats", plan.place());
            put(filled, "online", plan.online());
            put(filled, "eindtijd", typed(plan.ends()));
        }
        return filled;
    }

    static Draft fill(Draft draft) {
        return draft.text("plaats", "/place").text("online", "/online").time("eindtijd", "/ends");
    }

    /** As people type it: 16.30. */
    static @Nullable String typed(@Nullable LocalTime time) {
        return time == null ? null : time.toString().substring(0, 5).replace(':', '.');
    }

    static void put(Map<String, String> filled, String field, @Nullable String value) {
        if (value != null) {
            filled.put(field, value);
        }
    }
}
