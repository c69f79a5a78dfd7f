package nl.kroniek.command.meeting.reschedule;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** reschedule-meeting over HTTP. */
@RestController
class RescheduleMeetingEndpoint {

    private final Border border;

    RescheduleMeetingEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/rescheduling")
    ResponseEntity<Void> reschedule(@PathVariable String id, CommandRequest request) {
        return border.change(RescheduleMeeting.class, id, request);
    }
}
