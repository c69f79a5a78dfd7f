package nl.kroniek.query.web.progress;

import java.time.LocalDate;
import nl.kroniek.events.plan.Half;
import nl.kroniek.query.plan.progress.ActivityRow;

/** The half that is reported, as an address names it. */
final class HalfChoice {

    private static final int SECOND_BEGINS = 7;
    private static final int HALF_ENDS = 6;

    private HalfChoice() {}

    /** What the address says; else the first half that was not reported yet. */
    static Half of(String code, ActivityRow activity) {
        return switch (code) {
            case "h1" -> Half.FIRST;
            case "h2" -> Half.SECOND;
            default -> activity.firstHalf() != null && activity.secondHalf() == null ? Half.SECOND : Half.FIRST;
        };
    }

    static String code(Half half) {
        return half == Half.FIRST ? "h1" : "h2";
    }

    static LocalDate from(int year, Half half) {
        return half == Half.FIRST ? LocalDate.of(year, 1, 1) : LocalDate.of(year, SECOND_BEGINS, 1);
    }

    static LocalDate to(int year, Half half) {
        return half == Half.FIRST ? LocalDate.of(year, HALF_ENDS, 30) : LocalDate.of(year, 12, 31);
    }
}
