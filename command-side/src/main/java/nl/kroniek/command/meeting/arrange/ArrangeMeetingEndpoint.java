package nl.kroniek.command.meeting.arrange;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** arrange-meeting over HTTP. */
@RestController
class ArrangeMeetingEndpoint {

    private final Border border;

    ArrangeMeetingEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/arrangement")
    ResponseEntity<Void> arrange(@PathVariable String id, CommandRequest request) {
        return border.change(ArrangeMeeting.class, id, request);
    }
}
