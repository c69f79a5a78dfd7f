package nl.kroniek.command.minutes.approve;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** approve-minutes over HTTP. */
@RestController
class ApproveMinutesEndpoint {

    private final Border border;

    ApproveMinutesEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/minutes-approval")
    ResponseEntity<Void> approve(@PathVariable String id, CommandRequest request) {
        return border.change(ApproveMinutes.class, id, request);
    }
}
