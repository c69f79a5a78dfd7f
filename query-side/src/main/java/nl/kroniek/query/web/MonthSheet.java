package nl.kroniek.query.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kroniek.events.VagueDate;
import nl.kroniek.query.meeting.calendar.CalendarEntry;

/**
 * A month as a table of weeks.
 *
 * @param undated what may lie in this month, of which the day is not known
 * @param vaguer how many more may lie anywhere in the year or have no date at all
 */
public record MonthSheet(String title, List<Week> weeks, List<Slip> undated, int vaguer) {

    private static final int LONGER_THAN_A_HALF = 190;
    /** More do not fit in a cell that people can read; the week shows them all. */
    private static final int SLIPS_IN_A_DAY = 5;

    /**
     * One row, Monday first.
     *
     * @param key of its address: "2023-W38"
     */
    public record Week(int number, String key, List<Day> days) {

        /** Nothing happens: a list of days leaves the week out. */
        public boolean isEmpty() {
            return days.stream().allMatch(day -> day.slips().isEmpty());
        }
    }

    /**
     * One cell.
     *
     * @param number in the table: "21"
     * @param words in the list of a phone: "donderdag 21 september"
     * @param other of the month before or after
     * @param more how many more there are than are shown
     */
    public record Day(String number, String words, boolean other, boolean weekend, List<Slip> slips, int more) {

        public String style() {
            return (other ? "other " : "") + (weekend ? "weekend " : "") + (slips.isEmpty() ? "empty" : "");
        }
    }

    static MonthSheet of(YearMonth month, List<CalendarEntry> entries, Desk desk) {
        List<Week> weeks = new ArrayList<>();
        for (LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)); !monday
                .isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            weeks.add(week(monday, month, entries, desk));
        }
        List<CalendarEntry> vague = entries.stream().filter(entry -> !entry.on().isDay()).toList();
        List<CalendarEntry> near = vague.stream().filter(entry -> isNear(entry.on())).toList();
        return new MonthSheet(title(month, desk.locale()), weeks, Slip.all(near, desk), vague.size() - near.size());
    }

    static String title(YearMonth month, Locale locale) {
        String title = DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(month);
        return title.substring(0, 1).toUpperCase(locale) + title.substring(1);
    }

    private static Week week(LocalDate monday, YearMonth month, List<CalendarEntry> entries, Desk desk) {
        DateTimeFormatter words = DateTimeFormatter.ofPattern("EEEE d MMMM", desk.locale());
        List<Day> days = monday.datesUntil(monday.plusDays(7)).map(day -> {
            boolean other = !YearMonth.from(day).equals(month);
            List<CalendarEntry> thatDay = entries.stream()
                    .filter(entry -> !other && entry.on().isDay() && day.equals(entry.on().earliest())).toList();
            return new Day(Integer.toString(day.getDayOfMonth()), words.format(day), other,
                    day.getDayOfWeek().getValue() > 5,
                    Slip.all(thatDay.stream()
                            .limit(thatDay.size() > SLIPS_IN_A_DAY ? SLIPS_IN_A_DAY - 1 : SLIPS_IN_A_DAY)
                            .toList(), desk),
                    thatDay.size() > SLIPS_IN_A_DAY ? thatDay.size() - SLIPS_IN_A_DAY + 1 : 0);
        }).toList();
        return new Week(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), CalendarChoice.week(monday), days);
    }

    /** A date as wide as a year says nothing about this month: it would stand under every month. */
    static boolean isNear(VagueDate date) {
        return date.earliest() != null && date.latest() != null
                && ChronoUnit.DAYS.between(date.earliest(), date.latest()) < LONGER_THAN_A_HALF;
    }
}
