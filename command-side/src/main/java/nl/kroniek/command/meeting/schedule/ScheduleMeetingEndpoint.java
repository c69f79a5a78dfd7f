package nl.kroniek.command.meeting.schedule;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** schedule-meeting over HTTP. */
@RestController
class ScheduleMeetingEndpoint {

    private final Border border;

    ScheduleMeetingEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/associations/{association}/meetings")
    ResponseEntity<Void> schedule(@PathVariable String association, CommandRequest request) {
        return border.begin(ScheduleMeeting.class, association, request);
    }
}
