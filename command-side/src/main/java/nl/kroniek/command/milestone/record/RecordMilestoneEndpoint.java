package nl.kroniek.command.milestone.record;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** record-milestone over HTTP. */
@RestController
class RecordMilestoneEndpoint {

    private final Border border;

    RecordMilestoneEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/associations/{association}/milestones")
    ResponseEntity<Void> record(@PathVariable String association, CommandRequest request) {
        return border.begin(RecordMilestone.class, association, request);
    }
}
