package nl.kroniek.query.web.date;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words for months, weekdays, seasons and ordinals, Dutch and English, in full and cut short. */
final class Names {

    private static final Map<String, Integer> MONTHS = numbered(1, "januari january jan", "februari february febr feb",
            "maart march mrt mar", "april apr", "mei may", "juni june jun", "juli july jul", "augustus august aug",
            "september sept sep", "oktober october okt oct", "november nov", "december dec");

    private static final Map<String, Integer> WEEKDAYS = numbered(1, "maandag ma monday mon", "dinsdag di tuesday tue",
            "woensdag wo wednesday wed", "donderdag do thursday thu", "vrijdag vr friday fri",
            "zaterdag za saturday sat", "zondag zo sunday sun");

    /** Numbered as the Extended Date/Time Format does. */
    private static final Map<String, Integer> SEASONS = numbered(21, "voorjaar lente spring", "zomer summer",
            "najaar herfst autumn fall", "winter");

    private static final Map<String, Integer> ORDINALS = numbered(1, "eerste 1e 1ste first 1st 1",
            "tweede 2e 2de second 2nd 2", "derde 3e 3de third 3rd 3", "vierde 4e 4de fourth 4th 4");

    private Names() {}

    static @Nullable Integer month(String word) {
        return MONTHS.get(word);
    }

    static @Nullable DayOfWeek weekday(String word) {
        Integer number = WEEKDAYS.get(word);
        return number == null ? null : DayOfWeek.of(number);
    }

    static @Nullable Integer season(String word) {
        return SEASONS.get(word);
    }

    static @Nullable Integer ordinal(String word) {
        return ORDINALS.get(word);
    }

    private static Map<String, Integer> numbered(int first, String... words) {
        Map<String, Integer> all = new HashMap<>();
        List<String> rows = Arrays.asList(words);
        for (int i = 0; i < rows.size(); i++) {
            for (String word : rows.get(i).split(" ")) {
                all.put(word, first + i);
            }
        }
        return Map.copyOf(all);
    }
}
