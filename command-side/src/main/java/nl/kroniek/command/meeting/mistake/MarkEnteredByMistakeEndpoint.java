package nl.kroniek.command.meeting.mistake;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** mark-entered-by-mistake over HTTP. */
@RestController
class MarkEnteredByMistakeEndpoint {

    private final Border border;

    MarkEnteredByMistakeEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/mistake")
    ResponseEntity<Void> mark(@PathVariable String id, CommandRequest request) {
        return border.change(MarkEnteredByMistake.class, id, request);
    }
}
