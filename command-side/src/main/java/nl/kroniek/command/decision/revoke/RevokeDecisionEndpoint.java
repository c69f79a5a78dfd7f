package nl.kroniek.command.decision.revoke;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** revoke-decision over HTTP. */
@RestController
class RevokeDecisionEndpoint {

    private final Border border;

    RevokeDecisionEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/decisions/{id}/revocation")
    ResponseEntity<Void> revoke(@PathVariable String id, CommandRequest request) {
        return border.change(RevokeDecision.class, id, request);
    }
}
