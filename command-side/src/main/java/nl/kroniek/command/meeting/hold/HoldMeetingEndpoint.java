package nl.kroniek.command.meeting.hold;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** hold-meeting over HTTP. */
@RestController
class HoldMeetingEndpoint {

    private final Border border;

    HoldMeetingEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/holding")
    ResponseEntity<Void> hold(@PathVariable String id, CommandRequest request) {
        return border.change(HoldMeeting.class, id, request);
    }
}
