package nl.kroniek.query.agenda.agendas;

import jakarta.servlet.http.HttpServletRequest;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The agenda of a meeting with every version that was sent, and one item of it. */
@RestController
final class AgendasEndpoint {

    private final Desk desk;
    private final Answers answers;

    AgendasEndpoint(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping("/v1/meetings/{id}/agenda-items")
    ResponseEntity<JsonNode> agenda(@PathVariable String id, HttpServletRequest request) {
        var found = desk.find(desk.timing(new Question(request)), chronicle -> chronicle.calendar().find(id));
        return answers.one(found.chronicle(), found.chronicle().agendas().of(id), found.thing().version());
    }

    @GetMapping("/v1/meetings/{id}/agenda-items/{item}")
    ResponseEntity<JsonNode> item(@PathVariable String id, @PathVariable String item, HttpServletRequest request) {
        var found = desk.find(desk.timing(new Question(request)), chronicle -> chronicle.calendar().find(id)
                .flatMap(meeting -> chronicle.agendas().of(id).find(item)));
        long version = found.chronicle().calendar().find(id).orElseThrow().version();
        return answers.one(found.chronicle(), found.thing(), version);
    }
}
