package nl.kroniek.query.access.people;

import jakarta.servlet.http.HttpServletRequest;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Who has which role in an association; with {@code all=yes} also who had one. */
@RestController
final class RolesEndpoint {

    private final Desk desk;
    private final Answers answers;

    RolesEndpoint(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping("/v1/associations/{association}/roles")
    ResponseEntity<JsonNode> roles(@PathVariable String association, HttpServletRequest request) {
        var question = new Question(request);
        boolean all = question.flag("all", "yes");
        var chronicle = desk.chronicle(association, desk.timing(question));
        return answers.list(chronicle, all ? chronicle.people().all() : chronicle.people().held());
    }
}
