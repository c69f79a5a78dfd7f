package nl.kroniek.query.meeting.calendar;

import jakarta.servlet.http.HttpServletRequest;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The calendar, and one meeting with everything that is tied to it. */
@RestController
final class MeetingCalendarEndpoint {

    private final Desk desk;
    private final Answers answers;

    MeetingCalendarEndpoint(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping("/v1/associations/{association}/meetings")
    ResponseEntity<JsonNode> meetings(@PathVariable String association, HttpServletRequest request) {
        var question = new Question(request);
        var filter = new CalendarFilter(question.day("from"), question.day("to"), question.body("body"),
                question.choices("status", MeetingStatus.class), question.choices("kind", EntryKind.class),
                question.text("q"), question.flag("attendance", "known"));
        var chronicle = desk.chronicle(association, desk.timing(question));
        return answers.list(chronicle, chronicle.calendar().select(filter));
    }

    @GetMapping("/v1/meetings/{id}")
    ResponseEntity<JsonNode> meeting(@PathVariable String id, HttpServletRequest request) {
        var found = desk.find(desk.timing(new Question(request)), chronicle -> chronicle.calendar().find(id));
        return answers.one(found.chronicle(), MeetingAnswer.of(found.chronicle(), found.thing()),
                found.thing().version());
    }
}
