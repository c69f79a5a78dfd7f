package nl.kroniek.command.decision.propose;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** propose-decision over HTTP. */
@RestController
class ProposeDecisionEndpoint {

    private final Border border;

    ProposeDecisionEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/associations/{association}/decision-proposals")
    ResponseEntity<Void> propose(@PathVariable String association, CommandRequest request) {
        return border.begin(ProposeDecision.class, association, request);
    }
}
