package nl.kroniek.query.meeting.exchange;

import jakarta.servlet.http.HttpServletRequest;
import nl.kroniek.events.BodyId;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Languages;
import nl.kroniek.query.border.Question;
import nl.kroniek.query.meeting.calendar.CalendarFilter;
import nl.kroniek.query.meeting.calendar.EntryKind;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.names.NameReader;
import nl.kroniek.query.names.SpokenNames;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The calendar as a spreadsheet, with the same filters as its JSON; with what has no day, too. */
@RestController
final class CalendarCsvEndpoint {

    private final Desk desk;
    private final NameReader names;

    CalendarCsvEndpoint(Desk desk, NameReader names) {
        this.desk = desk;
        this.names = names;
    }

    @GetMapping("/v1/associations/{association}/calendar.csv")
    ResponseEntity<byte[]> csv(@PathVariable String association, HttpServletRequest request) {
        Question question = new Question(request);
        String body = question.text("body");
        CalendarFilter filter = new CalendarFilter(question.day("from"), question.day("to"),
                body == null ? null : new BodyId(body), question.choices("status", MeetingStatus.class),
                question.choices("kind", EntryKind.class), question.text("q"),
                question.flag("attendance", "known"));
        var chronicle = desk.chronicle(association, desk.timing(question));
        var words = new SpokenNames(chronicle, names.of(chronicle, Languages.DUTCH), Languages.DUTCH).words();
        String pages = ServletUriComponentsBuilder.fromCurrentContextPath().path("/" + association + "/vergaderingen")
                .build().toUriString();
        ResponseEntity<byte[]> file = new CalendarCsv(words, pages).file(association,
                chronicle.calendar().select(filter));
        return ResponseEntity.ok().headers(file.getHeaders()).header(Answers.API_VERSION, Answers.VERSION)
                .header("Position", String.valueOf(chronicle.position())).body(file.getBody());
    }
}
