package nl.kroniek.command.plan.handover;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** hand-over-activity over HTTP. */
@RestController
class HandOverActivityEndpoint {

    private final Border border;

    HandOverActivityEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/plans/{id}/handovers")
    ResponseEntity<Void> handOver(@PathVariable String id, CommandRequest request) {
        return border.change(HandOverActivity.class, id, request);
    }
}
