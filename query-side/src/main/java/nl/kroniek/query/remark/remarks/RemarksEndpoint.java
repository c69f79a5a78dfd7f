package nl.kroniek.query.remark.remarks;

import jakarta.servlet.http.HttpServletRequest;
import nl.kroniek.events.remark.RemarkKind;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The remarks of an association, or those about one thing; retracted ones with why they no longer stand. */
@RestController
final class RemarksEndpoint {

    private final Desk desk;
    private final Answers answers;

    RemarksEndpoint(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping("/v1/associations/{association}/remarks")
    ResponseEntity<JsonNode> remarks(@PathVariable String association, HttpServletRequest request) {
        var question = new Question(request);
        var about = question.text("about");
        var kinds = question.choices("kind", RemarkKind.class);
        var chronicle = desk.chronicle(association, desk.timing(question));
        return answers.list(chronicle, chronicle.remarks().all().stream()
                .filter(remark -> about == null || remark.about().value().equals(about))
                .filter(remark -> kinds.isEmpty() || kinds.contains(remark.kind())).toList());
    }
}
