package nl.kroniek.query.web;

import java.time.LocalDate;
import java.time.YearMonth;
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
 * @param shape list, month or year
 * @param month the month of the month table
 * @param year the year of the year overview; of the list when {@code wholeYear}
 * @param wholeYear whether the list is held to that year
 * @param filter without any dates: each shape adds its own
 */
record CalendarChoice(Shape shape, YearMonth month, int year, boolean wholeYear, CalendarFilter filter,
        Choices typed) {

    enum Shape {
        MAAND, LIJST, JAAR
    }

    static CalendarChoice of(Map<String, String> given, Desk desk, LocalDate today) {
        Choices typed = new Choices(given, desk);
        Shape shape = typed.choose("weergave", text -> Shape.valueOf(text.toUpperCase(desk.locale())));
        YearMonth month = typed.choose("maand", YearMonth::parse);
        Integer year = typed.choose("jaar", CalendarChoice::year);
        StatusChoice status = typed.choose("status", text -> StatusChoice.of(text).orElse(null));
        KindChoice kind = typed.choose("soort", text -> KindChoice.of(text).orElse(null));
        BodyId body = typed.choose("gremium",
                text -> desk.chronicle().bodies().find(new BodyId(text)).map(found -> found.id()).orElse(null));
        Boolean present = typed.choose("aanwezigen", text -> text.equals("bekend") ? true : null);
        CalendarFilter filter = new CalendarFilter(null, null, body, status == null ? Set.of() : status.statuses(),
                kind == null ? Set.of() : Set.of(kind.kind()), typed.text("q").isEmpty() ? null : typed.text("q"),
                present != null);
        YearMonth shown = month != null ? month : defaultMonth(year, desk.chronicle().calendar().select(filter), today);
        return new CalendarChoice(shape == null ? Shape.MAAND : shape, shown, year == null ? shown.getYear() : year,
                year != null, filter, typed);
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
