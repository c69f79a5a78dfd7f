package nl.kroniek.query.waiting;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import nl.kroniek.events.plan.Half;
import nl.kroniek.query.plan.progress.ActivityRow;
import nl.kroniek.query.plan.progress.Progress;

/**
 * A half of a year of which activities were not reported yet.
 *
 * @param activities in the order of the plan; never empty
 */
public record DueReport(int year, Half half, List<ActivityRow> activities) {

    private static final int MONTHS_TO_REPORT_IN = 3;

    /** The half that runs, and the one before it while people still report on that; oldest first. */
    static List<DueReport> on(LocalDate today, Progress progress) {
        LocalDate earlier = today.minusMonths(MONTHS_TO_REPORT_IN);
        return Stream.of(earlier, today).map(day -> of(day.getYear(), half(day), progress)).distinct()
                .filter(due -> !due.activities().isEmpty()).toList();
    }

    private static DueReport of(int year, Half half, Progress progress) {
        return new DueReport(year, half, progress.activities(year).stream()
                .filter(activity -> activity.ended() == null && activity.handedOver() == null)
                .filter(activity -> activity.half(half) == null).toList());
    }

    private static Half half(LocalDate day) {
        return day.getMonth().compareTo(Month.JULY) < 0 ? Half.FIRST : Half.SECOND;
    }
}
