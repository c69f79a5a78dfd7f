package nl.kroniek.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.kroniek.events.Netherlands;
import nl.kroniek.query.meeting.calendar.CalendarFilter;
import nl.kroniek.query.meeting.exchange.CalendarCsv;
import nl.kroniek.query.meeting.feed.Feeds;
import nl.kroniek.query.meeting.feed.Scope;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The calendar that is on the screen, with all its filters, as a file to keep. */
@Controller
class CalendarFilesPage {

    private final Desks desks;
    private final Feeds feeds;
    private final Clock clock;

    CalendarFilesPage(Desks desks, Feeds feeds, Clock clock) {
        this.desks = desks;
        this.feeds = feeds;
        this.clock = clock;
    }

    @GetMapping("/{association:[a-z0-9-]+}/kalender.csv")
    ResponseEntity<byte[]> csv(@PathVariable String association, @RequestParam Map<String, String> given,
            HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        String pages = ServletUriComponentsBuilder.fromCurrentContextPath().path(desk.at("/vergaderingen")).build()
                .toUriString();
        return new CalendarCsv(desk.words(), pages).file(association,
                desk.chronicle().calendar().select(shown(given, desk)));
    }

    @GetMapping("/{association:[a-z0-9-]+}/kalender.ics")
    ResponseEntity<byte[]> ics(@PathVariable String association, @RequestParam Map<String, String> given,
            HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        ResponseEntity<byte[]> feed = feeds.answer(desk.chronicle(), new Scope(shown(given, desk), null),
                desk.locale(), false);
        HttpHeaders headers = new HttpHeaders(feed.getHeaders());
        headers.setContentDisposition(
                ContentDisposition.attachment().filename("kalender-" + association + ".ics").build());
        return ResponseEntity.ok().headers(headers).body(feed.getBody());
    }

    private CalendarFilter shown(Map<String, String> given, Desk desk) {
        CalendarChoice choice = CalendarChoice.of(given, desk, Netherlands.today(clock));
        LocalDate newYear = LocalDate.of(choice.year(), 1, 1);
        return switch (choice.shape()) {
            case MAAND -> between(choice.month().atDay(1), choice.month().atEndOfMonth(), choice.filter());
            case WEEK -> between(choice.monday(), choice.monday().plusDays(6), choice.filter());
            case LIJST -> choice.wholeYear()
                    ? between(newYear, newYear.plusYears(1).minusDays(1), choice.filter())
                    : choice.filter();
            case JAAR -> between(newYear, newYear.plusYears(1).minusDays(1), choice.filter());
        };
    }

    private static CalendarFilter between(LocalDate first, LocalDate last, CalendarFilter filter) {
        return new CalendarFilter(first, last, filter.body(), filter.statuses(), filter.kinds(), filter.text(),
                filter.attendanceKnown());
    }
}
