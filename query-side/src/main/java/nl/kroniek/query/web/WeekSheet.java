package nl.kroniek.query.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kroniek.events.BodyId;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import org.jspecify.annotations.Nullable;

/**
 * A week as a table of days, Monday first; where that is asked for with a row for each body, so that a joint meeting
 * stands under every one of them.
 *
 * @param heads the seven days above the columns
 * @param undated what may lie in this week, of which the day is not known
 */
public record WeekSheet(String title, List<String> heads, List<Row> rows, List<Slip> undated, int vaguer) {

    /** The days of everybody, or of one body. */
    public record Row(Link head, List<MonthSheet.Day> days) {}

    static WeekSheet of(LocalDate monday, List<CalendarEntry> entries, boolean grouped, @Nullable BodyId only,
            Desk desk) {
        List<CalendarEntry> vague = entries.stream().filter(entry -> !entry.on().isDay()).toList();
        List<CalendarEntry> near = vague.stream().filter(entry -> MonthSheet.isNear(entry.on())).toList();
        DateTimeFormatter head = DateTimeFormatter.ofPattern("EEE d", desk.locale());
        return new WeekSheet(title(monday, desk), monday.datesUntil(monday.plusDays(7)).map(head::format).toList(),
                grouped ? perBody(monday, entries, only, desk) : List.of(all(monday, entries, desk)),
                Slip.all(near, desk), vague.size() - near.size());
    }

    static String number(LocalDate monday) {
        return Integer.toString(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String title(LocalDate monday, Desk desk) {
        Locale locale = desk.locale();
        LocalDate sunday = monday.plusDays(6);
        String first = monday.getMonth() == sunday.getMonth()
                ? "d"
                : monday.getYear() == sunday.getYear()
                        ? "d MMMM"
                        : "d MMMM uuuu";
        return desk.say("calendar.week-of", number(monday), DateTimeFormatter.ofPattern(first, locale).format(monday),
                DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(sunday));
    }

    private static Row all(LocalDate monday, List<CalendarEntry> entries, Desk desk) {
        return row(new Link(number(monday), null), monday, entries, entry -> true, desk);
    }

    private static List<Row> perBody(LocalDate monday, List<CalendarEntry> entries, @Nullable BodyId only, Desk desk) {
        List<Row> rows = new ArrayList<>(desk.chronicle().bodies().all().stream().map(BodyEntry::id)
                .filter(body -> only == null || only.equals(body))
                .map(body -> row(desk.link(body), monday, entries, entry -> entry.bodies().contains(body), desk))
                .toList());
        if (only == null) {
            rows.add(row(new Link(desk.say("calendar.no-body"), null), monday, entries,
                    entry -> entry.bodies().isEmpty(), desk));
        }
        return rows.stream().filter(row -> row.days().stream().anyMatch(day -> !day.slips().isEmpty())).toList();
    }

    private static Row row(Link head, LocalDate monday, List<CalendarEntry> entries, Predicate<CalendarEntry> wanted,
            Desk desk) {
        List<CalendarEntry> own = entries.stream().filter(entry -> entry.on().isDay()).filter(wanted).toList();
        DateTimeFormatter words = DateTimeFormatter.ofPattern("EEEE d MMMM", desk.locale());
        Stream<MonthSheet.Day> days = monday.datesUntil(monday.plusDays(7))
                .map(day -> new MonthSheet.Day(Integer.toString(day.getDayOfMonth()), words.format(day), false,
                        day.getDayOfWeek().getValue() > 5,
                        Slip.all(own.stream().filter(entry -> day.equals(entry.on().earliest())).toList(), desk), 0));
        return new Row(head, days.toList());
    }
}
