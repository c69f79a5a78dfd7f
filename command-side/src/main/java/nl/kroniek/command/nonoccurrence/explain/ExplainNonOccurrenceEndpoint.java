package nl.kroniek.command.nonoccurrence.explain;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** explain-non-occurrence over HTTP. */
@RestController
class ExplainNonOccurrenceEndpoint {

    private final Border border;

    ExplainNonOccurrenceEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/explanation")
    ResponseEntity<Void> explain(@PathVariable String id, CommandRequest request) {
        return border.change(ExplainNonOccurrence.class, id, request);
    }
}
