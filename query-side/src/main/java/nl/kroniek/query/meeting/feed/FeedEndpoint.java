package nl.kroniek.query.meeting.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.PersonId;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Languages;
import nl.kroniek.query.border.Question;
import nl.kroniek.query.meeting.calendar.CalendarFilter;
import nl.kroniek.query.meeting.calendar.EntryKind;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code calendar.ics}, for programs that can sign in: the calendar of an association, a body or a person, with the
 * same filters as its JSON. The language is a parameter and not a header, so that one address always says the same.
 */
@RestController
final class FeedEndpoint {

    private final Desk desk;
    private final Feeds feeds;

    FeedEndpoint(Desk desk, Feeds feeds) {
        this.desk = desk;
        this.feeds = feeds;
    }

    @GetMapping("/v1/associations/{association}/calendar.ics")
    ResponseEntity<byte[]> feed(@PathVariable String association, HttpServletRequest request) {
        Question question = new Question(request);
        String body = question.text("body");
        String person = question.text("person");
        CalendarFilter filter = new CalendarFilter(question.day("from"), question.day("to"),
                body == null ? null : new BodyId(body), question.choices("status", MeetingStatus.class),
                question.choices("kind", EntryKind.class), question.text("q"),
                question.flag("attendance", "known"));
        Locale language = "en".equals(question.oneOf("lang", List.of("nl", "en"))) ? Locale.ENGLISH : Languages.DUTCH;
        boolean cancelledAsStatus = question.flag("cancelled", "status");
        var chronicle = desk.chronicle(association, desk.timing(question));
        Scope scope = new Scope(filter, person == null ? null : new PersonId(person));
        ResponseEntity<byte[]> feed = feeds.answer(chronicle, scope, language, cancelledAsStatus);
        return ResponseEntity.ok().headers(feed.getHeaders()).header(Answers.API_VERSION, Answers.VERSION)
                .header("Position", String.valueOf(chronicle.position())).body(feed.getBody());
    }
}
