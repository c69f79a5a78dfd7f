package nl.kroniek.query.decision.log;

import jakarta.servlet.http.HttpServletRequest;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The decision log, and one decision. */
@RestController
final class DecisionLogEndpoint {

    private final Desk desk;
    private final Answers answers;

    DecisionLogEndpoint(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping("/v1/associations/{association}/decisions")
    ResponseEntity<JsonNode> decisions(@PathVariable String association, HttpServletRequest request) {
        var question = new Question(request);
        var filter = new DecisionFilter(question.year("year"), question.body("body"),
                question.choices("status", DecisionState.class), question.text("q"), question.day("on"));
        var chronicle = desk.chronicle(association, desk.timing(question));
        return answers.list(chronicle, chronicle.decisions().select(filter));
    }

    @GetMapping("/v1/decisions/{id}")
    ResponseEntity<JsonNode> decision(@PathVariable String id, HttpServletRequest request) {
        var found = desk.find(desk.timing(new Question(request)), chronicle -> chronicle.decisions().find(id));
        return answers.one(found.chronicle(), DecisionAnswer.of(found.chronicle(), found.thing()),
                found.thing().version());
    }
}
