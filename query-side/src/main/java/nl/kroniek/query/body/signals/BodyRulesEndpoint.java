package nl.kroniek.query.body.signals;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nl.kroniek.events.Netherlands;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What an association expects of its bodies, and what is not so on a day (today, where none is asked for). */
@RestController
final class BodyRulesEndpoint {

    private final Desk desk;
    private final Answers answers;
    private final Clock clock;

    BodyRulesEndpoint(Desk desk, Answers answers, Clock clock) {
        this.desk = desk;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/v1/associations/{association}/body-rules")
    ResponseEntity<JsonNode> rules(@PathVariable String association, HttpServletRequest request) {
        var chronicle = desk.chronicle(association, desk.timing(new Question(request)));
        return answers.list(chronicle, chronicle.directory().rules());
    }

    @GetMapping("/v1/associations/{association}/body-signals")
    ResponseEntity<JsonNode> signals(@PathVariable String association, HttpServletRequest request) {
        var question = new Question(request);
        var on = question.day("on");
        var chronicle = desk.chronicle(association, desk.timing(question));
        return answers.list(chronicle, BodySignals.on(on == null ? Netherlands.today(clock) : on, chronicle).now());
    }
}
