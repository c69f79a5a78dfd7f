package nl.kroniek.query.meeting.missed;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import nl.kroniek.events.BodyId;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Which reasons recur, in which years and of which bodies; the page "Wat ging niet door?" shows the same table. */
@RestController
final class RecurrencesEndpoint {

    private final Desk desk;
    private final Answers answers;

    RecurrencesEndpoint(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    record RecurrencesAnswer(@JsonUnwrapped Recurrences recurrences, long position) {}

    @GetMapping("/v1/associations/{association}/non-occurrences/overview")
    ResponseEntity<JsonNode> overview(@PathVariable String association, HttpServletRequest request) {
        var question = new Question(request);
        var year = question.year("year");
        var body = question.text("body");
        var chronicle = desk.chronicle(association, desk.timing(question));
        var found = NonOccurrences.of(chronicle.calendar(),
                MissedFilter.of(year, body == null ? null : new BodyId(body)));
        return answers.one(chronicle, new RecurrencesAnswer(Recurrences.of(found), chronicle.position()));
    }
}
