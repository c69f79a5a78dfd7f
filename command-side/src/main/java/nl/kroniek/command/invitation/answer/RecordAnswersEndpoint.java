package nl.kroniek.command.invitation.answer;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** record-answers over HTTP. */
@RestController
class RecordAnswersEndpoint {

    private final Border border;

    RecordAnswersEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/answers")
    ResponseEntity<Void> answer(@PathVariable String id, CommandRequest request) {
        return border.add(RecordAnswers.class, id, request);
    }
}
