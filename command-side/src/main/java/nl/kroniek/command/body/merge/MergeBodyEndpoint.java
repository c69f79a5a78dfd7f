package nl.kroniek.command.body.merge;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** merge-body over HTTP. */
@RestController
class MergeBodyEndpoint {

    private final Border border;

    MergeBodyEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/bodies/{id}/merger")
    ResponseEntity<Void> merge(@PathVariable String id, CommandRequest request) {
        return border.change(MergeBody.class, id, request);
    }
}
