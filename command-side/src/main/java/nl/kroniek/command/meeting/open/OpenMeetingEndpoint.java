package nl.kroniek.command.meeting.open;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** open-meeting over HTTP. */
@RestController
class OpenMeetingEndpoint {

    private final Border border;

    OpenMeetingEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/opening")
    ResponseEntity<Void> open(@PathVariable String id, CommandRequest request) {
        return border.change(OpenMeeting.class, id, request);
    }
}
