package nl.kroniek.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kroniek.events.Netherlands;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** What was, what is coming, what fell out: as a month, a week, a list or a year. */
@Controller
class CalendarPage {

    /** The list of a month, or of a year, under its own heading. */
    public record Section(String title, List<Slip> slips) {}

    /** One month of the year overview. */
    public record MonthLine(Link link, String words) {}

    private static final int UNDATED_SHOWN = 200;

    private final Desks desks;
    private final Clock clock;

    CalendarPage(Desks desks, Clock clock) {
        this.desks = desks;
        this.clock = clock;
    }

    @GetMapping("/{association:[a-z0-9-]+}/kalender")
    ModelAndView calendar(@PathVariable String association, @RequestParam Map<String, String> given,
            HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        CalendarChoice choice = CalendarChoice.of(given, desk, Netherlands.today(clock));
        ModelAndView page = desk.page("calendar", "calendar");
        switch (choice.shape()) {
            case MAAND -> month(page, choice, desk);
            case WEEK -> week(page, choice, desk);
            case LIJST -> list(page, choice, desk);
            case JAAR -> year(page, choice, desk);
        }
        return page.addObject("shape", choice.shape().name()).addObject("problems", choice.typed().problems())
                .addObject("form", new CalendarForm(choice, desk, given));
    }

    private static void month(ModelAndView page, CalendarChoice choice, Desk desk) {
        YearMonth month = choice.month();
        List<CalendarEntry> entries = choice.within(desk, month.atDay(1), month.atEndOfMonth());
        List<CalendarEntry> dated = entries.stream().filter(entry -> entry.on().isDay()).toList();
        page.addObject("month", MonthSheet.of(month, entries, desk)).addObject("empty", dated.isEmpty())
                .addObject("title", MonthSheet.title(month, desk.locale())).addObject("tally", Tally.of(dated, desk));
    }

    private static void week(ModelAndView page, CalendarChoice choice, Desk desk) {
        List<CalendarEntry> entries = choice.within(desk, choice.monday(), choice.monday().plusDays(6));
        List<CalendarEntry> dated = entries.stream().filter(entry -> entry.on().isDay()).toList();
        WeekSheet week = WeekSheet.of(choice.monday(), entries, choice.grouped(), choice.filter().body(), desk);
        page.addObject("week", week).addObject("empty", dated.isEmpty()).addObject("title", week.title())
                .addObject("tally", Tally.of(dated, desk));
    }

    private static void list(ModelAndView page, CalendarChoice choice, Desk desk) {
        List<CalendarEntry> entries = choice.wholeYear()
                ? choice.within(desk, LocalDate.of(choice.year(), 1, 1), LocalDate.of(choice.year(), 12, 31))
                : choice.within(desk, null, null);
        ListPart part = ListPart.of(entries.stream().filter(entry -> entry.on().isDay()).toList(), choice.part(),
                choice.today());
        Map<YearMonth, List<CalendarEntry>> months = part.entries().stream().collect(Collectors.groupingBy(
                entry -> YearMonth.from(Objects.requireNonNull(entry.on().earliest())), LinkedHashMap::new,
                Collectors.toList()));
        List<CalendarEntry> undated = entries.stream().filter(entry -> !entry.on().isDay()).toList();
        page.addObject("sections", months.entrySet().stream().map(
                each -> new Section(MonthSheet.title(each.getKey(), desk.locale()), Slip.all(each.getValue(), desk)))
                .toList())
                .addObject("part", part)
                .addObject("undated", Slip.all(undated.stream().limit(UNDATED_SHOWN).toList(), desk))
                .addObject("undatedToo", Math.max(0, undated.size() - UNDATED_SHOWN))
                .addObject("impressions", choice.filter().attendanceKnown() ? impressions(desk) : List.of())
                .addObject("title",
                        choice.wholeYear()
                                ? desk.say("calendar.of-year", Integer.toString(choice.year()))
                                : desk.say(
                                        "calendar.all"))
                .addObject("tally", Tally.of(entries, desk));
    }

    private static void year(ModelAndView page, CalendarChoice choice, Desk desk) {
        List<CalendarEntry> all = choice.within(desk, LocalDate.of(choice.year(), 1, 1),
                LocalDate.of(choice.year(), 12, 31));
        List<MonthLine> months = IntStream.rangeClosed(1, Month.DECEMBER.getValue())
                .mapToObj(number -> YearMonth.of(choice.year(), number)).map(month -> {
                    List<CalendarEntry> dated = all.stream().filter(entry -> entry.on().isDay()
                            && month.equals(YearMonth.from(Objects.requireNonNull(entry.on().earliest())))).toList();
                    return new MonthLine(new Link(MonthSheet.title(month, desk.locale()),
                            UriComponentsBuilder.fromPath(desk.at("/kalender")).queryParam("maand", month)
                                    .toUriString()),
                            Tally.of(dated, desk));
                }).toList();
        page.addObject("months", months).addObject("tally", Tally.of(all, desk))
                .addObject("title", desk.say("calendar.of-year", Integer.toString(choice.year())))
                .addObject("undated", Slip.all(
                        all.stream().filter(entry -> !entry.on().isDay()).limit(UNDATED_SHOWN).toList(), desk));
    }

    /** Meetings of which the source says how busy they were, without a number. */
    private static List<Slip> impressions(Desk desk) {
        return Slip.all(desk.chronicle().calendar().all().stream().filter(entry -> entry.sitting() != null
                && entry.sitting().attendance() == null && entry.sitting().impression() != null).toList(), desk);
    }
}
