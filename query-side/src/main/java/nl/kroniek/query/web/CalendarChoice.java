package nl.kroniek.query.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kroniek.events.BodyId;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.CalendarFilter;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of the calendar.
 *
 * @param shape month, week, list or year
 * @param month the month of the month table
 * @param monday the first day of the week table
 * @param year the year of the year overview; of the list when {@code wholeYear}
 * @param wholeYear whether the list is held to that year
 * @param grouped whether the week has a row for each body
 * @param part of a list that is longer than a page; absent: where today is
 * @param filter without any dates: each shape adds its own
 */
record CalendarChoice(Shape shape, LocalDate today, YearMonth month, LocalDate monday, int year, boolean wholeYear,
        boolean grouped, @Nullable Integer part, CalendarFilter filter, Choices typed) {

    enum Shape {
        MAAND, WEEK, LIJST, JAAR
    }

    static CalendarChoice of(Map<String, String> given, Desk desk, LocalDate today) {
        Choices typed = new Choices(given, desk);
        Shape shape = typed.choose("weergave", text -> Shape.valueOf(text.toUpperCase(desk.locale())));
        LocalDate week = typed.choose("week", CalendarChoice::monday);
        YearMonth month = week != null ? monthOf(week) : typed.choose("maand", YearMonth::parse);
        Boolean grouped = typed.choose("groep", text -> text.equals("gremium") ? true : null);
        Integer year = typed.choose("jaar", CalendarChoice::year);
        StatusChoice status = typed.choose("status", text -> StatusChoice.of(text).orElse(null));
        KindChoice kind = typed.choose("soort", text -> KindChoice.of(text).orElse(null));
        BodyId body = typed.choose("gremium",
                text -> desk.chronicle().bodies().find(new BodyId(text)).map(found -> found.id()).orElse(null));
        Integer part = typed.choose("deel", text -> text.matches("[1-9]\\d{0,4}") ? Integer.valueOf(text) : null);
        Boolean present = typed.choose("aanwezigen", text -> text.equals("bekend") ? true : null);
        CalendarFilter filter = new CalendarFilter(null, null, body, status == null ? Set.of() : status.statuses(),
                kind == null ? Set.of() : Set.of(kind.kind()), typed.text("q").isEmpty() ? null : typed.text("q"),
                present != null);
        List<CalendarEntry> asked = desk.chronicle().calendar().select(filter);
        YearMonth shown = month != null ? month : defaultMonth(year, asked, today);
        return new CalendarChoice(shape == null ? Shape.MAAND : shape, today, shown,
                week != null ? week : defaultMonday(shown, asked, today), year == null ? shown.getYear() : year,
                year != null, grouped != null, part, filter, typed);
    }

    /** A week belongs to the month and year of its Thursday. */
    static YearMonth monthOf(LocalDate monday) {
        return YearMonth.from(monday.with(DayOfWeek.THURSDAY));
    }

    /** "2023-W38". */
    static String week(LocalDate monday) {
        return "%d-W%02d".formatted(monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static LocalDate monday(String text) {
        return LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE);
    }

    /** This week in this month; in another the first week in which something has a day. */
    private static LocalDate defaultMonday(YearMonth month, List<CalendarEntry> entries, LocalDate today) {
        LocalDate day = month.equals(YearMonth.from(today))
                ? today
                : entries.stream().filter(entry -> entry.on().isDay())
                        .flatMap(entry -> Stream.ofNullable(entry.on().earliest()))
                        .filter(each -> YearMonth.from(each).equals(month)).findFirst().orElse(month.atDay(1));
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    List<CalendarEntry> within(Desk desk, @Nullable LocalDate from, @Nullable LocalDate to) {
        return desk.chronicle().calendar().select(new CalendarFilter(from, to, filter.body(), filter.statuses(),
                filter.kinds(), filter.text(), filter.attendanceKnown()));
    }

    private static @Nullable Integer year(String text) {
        return text.matches("[12]\\d{3}") ? Integer.valueOf(text) : null;
    }

    /** This month when something that was asked for is planned in it, else the last month in which it has a day. */
    private static YearMonth defaultMonth(@Nullable Integer year, List<CalendarEntry> entries, LocalDate today) {
        List<YearMonth> months = entries.stream().filter(entry -> entry.on().isDay())
                .flatMap(entry -> Stream.ofNullable(entry.on().earliest()).map(YearMonth::from))
                .filter(month -> year == null || month.getYear() == year).sorted().toList();
        YearMonth now = YearMonth.from(today);
        if (months.isEmpty()) {
            return year == null ? now : YearMonth.of(year, 1);
        }
        return months.contains(now) ? now : months.getLast();
    }
}
