package nl.kroniek.query.web.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kroniek.events.Precision;
import nl.kroniek.events.series.Recurrence;
import nl.kroniek.query.meeting.calendar.CalendarEntry;

/** The days of a rhythm: "every two weeks from 3 October". A month without that day has its last day instead. */
final class RhythmDays {

    private RhythmDays() {}

    /**
     * @param from first day that is asked for
     * @param taken days that the series has already
     * @return empty when the rhythm has no first day, or no rhythm
     */
    static List<LocalDate> of(CalendarEntry series, LocalDate from, Set<LocalDate> taken, int number) {
        Optional<LocalDate> start = start(series);
        if (start.isEmpty() || !(series.recurrence() instanceof Recurrence.Every every)) {
            return List.of();
        }
        return Stream.iterate(0, step -> step + 1).map(step -> day(start.get(), every, step))
                .filter(day -> !day.isBefore(from) && !taken.contains(day)).limit(number).toList();
    }

    /** The first day, where one is known: "in 2023" has none. */
    static Optional<LocalDate> start(CalendarEntry series) {
        boolean known = series.on().precision() == Precision.DAY || series.on().precision() == Precision.AFTER;
        return known ? Optional.ofNullable(series.on().earliest()) : Optional.empty();
    }

    private static LocalDate day(LocalDate start, Recurrence.Every every, int step) {
        return switch (every.unit()) {
            case WEEK -> start.plusWeeks((long) every.count() * step);
            case MONTH -> start.plusMonths((long) every.count() * step);
        };
    }
}
