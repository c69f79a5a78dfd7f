package nl.kroniek.query.meeting.missed;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What did not go ahead, with counts per reason, body and year; the page "Wat ging niet door?" says the same. */
@RestController
final class NonOccurrencesEndpoint {

    private final Desk desk;
    private final Answers answers;

    NonOccurrencesEndpoint(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    record NonOccurrencesAnswer(@JsonUnwrapped NonOccurrences found, int total, long position) {}

    @GetMapping("/v1/associations/{association}/non-occurrences")
    ResponseEntity<JsonNode> missed(@PathVariable String association, HttpServletRequest request) {
        var question = new Question(request);
        var year = question.year("year");
        var body = question.text("body");
        var reason = question.choice("reason", ReasonCategory.class);
        var chronicle = desk.chronicle(association, desk.timing(question));
        var found = NonOccurrences.of(chronicle.calendar(),
                new MissedFilter(year, body == null ? null : new BodyId(body), reason, false));
        return answers.one(chronicle, new NonOccurrencesAnswer(found, found.items().size(), chronicle.position()));
    }
}
