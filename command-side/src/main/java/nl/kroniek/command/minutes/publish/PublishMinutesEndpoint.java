package nl.kroniek.command.minutes.publish;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** publish-minutes over HTTP. */
@RestController
class PublishMinutesEndpoint {

    private final Border border;

    PublishMinutesEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/minutes")
    ResponseEntity<Void> publish(@PathVariable String id, CommandRequest request) {
        return border.change(PublishMinutes.class, id, request);
    }
}
