package nl.kroniek.command.meeting.misses;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** mark-meeting-not-held over HTTP. */
@RestController
class MarkMeetingNotHeldEndpoint {

    private final Border border;

    MarkMeetingNotHeldEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/non-occurrence")
    ResponseEntity<Void> mark(@PathVariable String id, CommandRequest request) {
        return border.change(MarkMeetingNotHeld.class, id, request);
    }
}
