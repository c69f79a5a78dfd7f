package nl.kroniek.events;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A date as people really know it. A day has {@code earliest} equal to {@code latest}; "autumn 2023" spans three
 * months.
 *
 * @param earliest first day it can be; absent when unknown or open
 * @param latest last day it can be; absent when unknown or open
 * @param verbatim how the source wrote it, where that differs from the date itself
 * @param time wall-clock time in Europe/Amsterdam, only with a day
 */
public record VagueDate(@Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision,
        @Nullable String verbatim, @Nullable LocalTime time) {

    public static VagueDate day(LocalDate day) {
        return new VagueDate(day, day, Precision.DAY, null, null);
    }

    public static VagueDate unknown() {
        return new VagueDate(null, null, Precision.UNKNOWN, null, null);
    }

    public VagueDate as(String words) {
        return new VagueDate(earliest, latest, precision, words, time);
    }

    public VagueDate at(LocalTime clock) {
        return new VagueDate(earliest, latest, precision, verbatim, clock);
    }

    /** Whether this is one known day. */
    public boolean isDay() {
        return precision == Precision.DAY;
    }

    /** Whether the date can lie between these days, both included; an unknown date can lie anywhere. */
    public boolean mayLieWithin(LocalDate from, LocalDate to) {
        return (earliest == null || !earliest.isAfter(to)) && (latest == null || !latest.isBefore(from));
    }

    /** The year, where the date lies within one; absent otherwise. */
    public @Nullable Integer year() {
        return earliest != null && latest != null && earliest.getYear() == latest.getYear() ? earliest.getYear() : null;
    }
}
