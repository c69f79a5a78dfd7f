package nl.kroniek.query.history;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Languages;
import nl.kroniek.query.border.Question;
import nl.kroniek.query.chronicle.Chronicle;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The story of a meeting or a decision as JSON, in the language that was asked for. */
@RestController
final class HistoryEndpoint {

    private final Desk desk;
    private final History history;
    private final Answers answers;

    HistoryEndpoint(Desk desk, History history, Answers answers) {
        this.desk = desk;
        this.history = history;
        this.answers = answers;
    }

    @GetMapping("/v1/meetings/{id}/history")
    ResponseEntity<JsonNode> ofMeeting(@PathVariable String id, HttpServletRequest request) {
        return tell(id, request, chronicle -> chronicle.calendar().find(id));
    }

    @GetMapping("/v1/decisions/{id}/history")
    ResponseEntity<JsonNode> ofDecision(@PathVariable String id, HttpServletRequest request) {
        return tell(id, request, chronicle -> chronicle.decisions().find(id));
    }

    private <T> ResponseEntity<JsonNode> tell(String id, HttpServletRequest request,
            Function<Chronicle, Optional<T>> look) {
        var found = desk.find(desk.timing(new Question(request)), look);
        return answers.list(found.chronicle(), history.of(found.chronicle(), id, Languages.of(request)));
    }
}
