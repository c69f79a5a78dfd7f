package nl.kroniek.command.meeting.postpone;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** postpone-meeting over HTTP. */
@RestController
class PostponeMeetingEndpoint {

    private final Border border;

    PostponeMeetingEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/postponement")
    ResponseEntity<Void> postpone(@PathVariable String id, CommandRequest request) {
        return border.change(PostponeMeeting.class, id, request);
    }
}
