package nl.kroniek.command.decision.study;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** study-decision over HTTP. */
@RestController
class StudyDecisionEndpoint {

    private final Border border;

    StudyDecisionEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/associations/{association}/decision-studies")
    ResponseEntity<Void> study(@PathVariable String association, CommandRequest request) {
        return border.begin(StudyDecision.class, association, request);
    }
}
