package nl.kroniek.command.meeting.reinstate;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** reinstate-meeting over HTTP. */
@RestController
class ReinstateMeetingEndpoint {

    private final Border border;

    ReinstateMeetingEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/reinstatement")
    ResponseEntity<Void> reinstate(@PathVariable String id, CommandRequest request) {
        return border.change(ReinstateMeeting.class, id, request);
    }
}
