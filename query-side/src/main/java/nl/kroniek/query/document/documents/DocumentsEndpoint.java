package nl.kroniek.query.document.documents;

import jakarta.servlet.http.HttpServletRequest;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The documents that an association linked, or those about one thing. */
@RestController
final class DocumentsEndpoint {

    private final Desk desk;
    private final Answers answers;

    DocumentsEndpoint(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping("/v1/associations/{association}/documents")
    ResponseEntity<JsonNode> documents(@PathVariable String association, HttpServletRequest request) {
        var question = new Question(request);
        var about = question.text("about");
        var chronicle = desk.chronicle(association, desk.timing(question));
        return answers.list(chronicle,
                about == null ? chronicle.documents().all() : chronicle.documents().about(about));
    }
}
