package nl.kroniek.query.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kroniek.events.Kebab;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters of the calendar as they were chosen, and the addresses of the other shapes with the same filters. */
public final class CalendarForm {

    private static final List<String> FILTERS = List.of("gremium", "status", "soort", "q", "aanwezigen", "groep");

    private final CalendarChoice choice;
    private final Desk desk;
    private final Map<String, String> given;

    CalendarForm(CalendarChoice choice, Desk desk, Map<String, String> given) {
        this.choice = choice;
        this.desk = desk;
        this.given = given;
    }

    public String words() {
        return choice.typed().text("q");
    }

    public String shape() {
        return Kebab.of(choice.shape());
    }

    public String month() {
        return choice.month().toString();
    }

    public boolean attendanceKnown() {
        return choice.filter().attendanceKnown();
    }

    public List<Option> bodies() {
        return Option.chosen(desk.chronicle().bodies().all().stream()
                .map(body -> new Option(body.id().value(), body.name(), false)).toList(),
                choice.typed().text("gremium"));
    }

    public List<Option> statuses() {
        return Option.chosen(StatusChoice.options(desk), choice.typed().text("status"));
    }

    public List<Option> kinds() {
        return Option.chosen(KindChoice.options(desk), choice.typed().text("soort"));
    }

    /** The years of which something is known. */
    public List<Option> years() {
        return Option.chosen(desk.chronicle().calendar().all().stream().map(CalendarEntry::on)
                .map(date -> date.year()).filter(Objects::nonNull).distinct().sorted()
                .map(year -> new Option(year.toString(), year.toString(), false)).toList(),
                choice.wholeYear() ? Integer.toString(choice.year()) : "");
    }

    /** The year that is on the screen; absent when all years are. */
    public @Nullable Integer yearShown() {
        return choice.shape() == CalendarChoice.Shape.LIJST && !choice.wholeYear() ? null : choice.year();
    }

    public String week() {
        return CalendarChoice.week(choice.monday());
    }

    public boolean grouped() {
        return choice.grouped();
    }

    /** The same week with a row for each body, or without. */
    public String regrouped() {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(to("week")).replaceQueryParam("groep");
        return choice.grouped() ? address.toUriString() : address.queryParam("groep", "gremium").toUriString();
    }

    public String to(String shape) {
        UriComponentsBuilder address = address().queryParam("weergave", shape);
        if (shape.equals("maand")) {
            address.queryParam("maand", choice.month());
        } else if (shape.equals("week")) {
            address.queryParam("week", week());
        } else if (shape.equals("jaar") || choice.wholeYear()) {
            address.queryParam("jaar", choice.year());
        }
        return address.encode().toUriString();
    }

    /** The pages of a long list before and after this one, with the words for them; none where it all stands on one. */
    public List<Link> parts(ListPart part) {
        return Stream.of(part.number() - 1, part.number() + 1).filter(number -> number >= 1 && number <= part.of())
                .map(number -> new Link(
                        desk.say(number < part.number() ? "calendar.part.before" : "calendar.part.after"),
                        UriComponentsBuilder.fromUriString(to("lijst")).queryParam("deel", number).toUriString()))
                .toList();
    }

    /** The week of a day in the month, with the same filters. */
    public String toWeek(String week) {
        return step("week", "week", week);
    }

    /** Before, today and after, in steps of what is on the screen; all years have no before and after. */
    public List<Link> steps() {
        LocalDate today = choice.today();
        return switch (choice.shape()) {
            case MAAND -> List.of(month(choice.month().minusMonths(1)), today("maand", YearMonth.from(today)),
                    month(choice.month().plusMonths(1)));
            case WEEK -> List.of(week(choice.monday().minusWeeks(1)), today("week", CalendarChoice.week(today)),
                    week(choice.monday().plusWeeks(1)));
            case LIJST, JAAR -> yearShown() == null
                    ? List.of(today("jaar", today.getYear()))
                    : List.of(year(choice.year() - 1), today("jaar", today.getYear()), year(choice.year() + 1));
        };
    }

    private Link month(YearMonth month) {
        return new Link(MonthSheet.title(month, desk.locale()), step("maand", month));
    }

    private Link week(LocalDate monday) {
        return new Link(desk.say("calendar.week", WeekSheet.number(monday)), step("week", CalendarChoice.week(monday)));
    }

    private Link year(int year) {
        return new Link(Integer.toString(year), step("jaar", year));
    }

    private Link today(String unit, Object value) {
        return new Link(desk.say("calendar.today." + unit), step(unit, value));
    }

    private String step(String unit, Object value) {
        return step(shape(), unit, value);
    }

    private String step(String shape, String unit, Object value) {
        return address().queryParam("weergave", shape).queryParam(unit, value).encode().toUriString();
    }

    private UriComponentsBuilder address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(desk.at("/kalender"));
        FILTERS.stream().filter(name -> !given.getOrDefault(name, "").isBlank())
                .forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.uriVariables(new HashMap<>(given));
    }
}
