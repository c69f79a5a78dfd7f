package nl.kroniek.query.web.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** Days that are named from today: tomorrow, Thursday. */
final class Nearby {

    private Nearby() {}

    static @Nullable VagueDate read(String word, Years years) {
        LocalDate today = years.today();
        LocalDate day = switch (word) {
            case "vandaag", "today", "nu" -> today;
            case "morgen", "tomorrow" -> today.plusDays(1);
            case "overmorgen" -> today.plusDays(2);
            case "gisteren", "yesterday" -> today.minusDays(1);
            case "eergisteren" -> today.minusDays(2);
            default -> weekday(word, years);
        };
        return day == null ? null : VagueDate.day(day);
    }

    private static @Nullable LocalDate weekday(String word, Years years) {
        DayOfWeek weekday = Names.weekday(word);
        if (weekday == null) {
            return null;
        }
        return years.today().with(years.toward() == Toward.FUTURE
                ? TemporalAdjusters.nextOrSame(weekday)
                : TemporalAdjusters.previousOrSame(weekday));
    }
}
