package nl.kroniek.command.meeting.cancel;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** cancel-meeting over HTTP. */
@RestController
class CancelMeetingEndpoint {

    private final Border border;

    CancelMeetingEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/cancellation")
    ResponseEntity<Void> cancel(@PathVariable String id, CommandRequest request) {
        return border.change(CancelMeeting.class, id, request);
    }
}
