package nl.kroniek.command.meeting.doubt;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** mark-meeting-unconfirmed over HTTP. */
@RestController
class MarkMeetingUnconfirmedEndpoint {

    private final Border border;

    MarkMeetingUnconfirmedEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/uncertainty")
    ResponseEntity<Void> mark(@PathVariable String id, CommandRequest request) {
        return border.change(MarkMeetingUnconfirmed.class, id, request);
    }
}
