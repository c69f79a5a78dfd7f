package nl.kroniek.command.body.discontinue;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** discontinue-body over HTTP. */
@RestController
class DiscontinueBodyEndpoint {

    private final Border border;

    DiscontinueBodyEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/bodies/{id}/discontinuation")
    ResponseEntity<Void> discontinue(@PathVariable String id, CommandRequest request) {
        return border.change(DiscontinueBody.class, id, request);
    }
}
