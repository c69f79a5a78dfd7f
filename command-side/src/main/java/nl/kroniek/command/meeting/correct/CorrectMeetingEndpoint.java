package nl.kroniek.command.meeting.correct;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** correct-meeting over HTTP. */
@RestController
class CorrectMeetingEndpoint {

    private final Border border;

    CorrectMeetingEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/correction")
    ResponseEntity<Void> correct(@PathVariable String id, CommandRequest request) {
        return border.change(CorrectMeeting.class, id, request);
    }
}
