package nl.kroniek.query.body.bodies;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.kroniek.events.BodyId;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Question;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.document.documents.DocumentEntry;
import nl.kroniek.query.remark.remarks.RemarkEntry;
import nl.kroniek.query.seat.offices.SeatAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The bodies, and one body with its seats and what their holders do elsewhere. */
@RestController
final class BodiesEndpoint {

    private final Desk desk;
    private final Answers answers;

    BodiesEndpoint(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    record BodyAnswer(@JsonUnwrapped BodyEntry body, List<SeatAnswer> seats, List<RemarkEntry> remarks,
            List<DocumentEntry> documents) {

        static BodyAnswer of(Chronicle chronicle, BodyEntry body) {
            var id = body.id().value();
            return new BodyAnswer(body,
                    chronicle.seats().in(body.id()).stream().map(seat -> SeatAnswer.of(chronicle, seat)).toList(),
                    chronicle.remarks().about(id), chronicle.documents().about(id));
        }
    }

    @GetMapping("/v1/associations/{association}/bodies")
    ResponseEntity<JsonNode> bodies(@PathVariable String association, HttpServletRequest request) {
        var question = new Question(request);
        var on = question.day("on");
        var chronicle = desk.chronicle(association, desk.timing(question));
        return answers.list(chronicle, on == null ? chronicle.bodies().all() : chronicle.bodies().on(on));
    }

    @GetMapping("/v1/bodies/{id}")
    ResponseEntity<JsonNode> body(@PathVariable String id, HttpServletRequest request) {
        var found = desk.find(desk.timing(new Question(request)), chronicle -> chronicle.bodies().find(new BodyId(id)));
        return answers.one(found.chronicle(), BodyAnswer.of(found.chronicle(), found.thing()),
                found.thing().version());
    }
}
