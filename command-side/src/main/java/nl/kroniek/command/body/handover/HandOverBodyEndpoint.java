package nl.kroniek.command.body.handover;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** hand-over-body over HTTP. */
@RestController
class HandOverBodyEndpoint {

    private final Border border;

    HandOverBodyEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/bodies/{id}/handover")
    ResponseEntity<Void> handOver(@PathVariable String id, CommandRequest request) {
        return border.change(HandOverBody.class, id, request);
    }
}
