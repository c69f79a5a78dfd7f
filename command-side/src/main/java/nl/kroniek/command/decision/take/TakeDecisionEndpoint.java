package nl.kroniek.command.decision.take;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** take-decision over HTTP. */
@RestController
class TakeDecisionEndpoint {

    private final Border border;

    TakeDecisionEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/associations/{association}/decisions")
    ResponseEntity<Void> take(@PathVariable String association, CommandRequest request) {
        return border.begin(TakeDecision.class, association, request);
    }
}
