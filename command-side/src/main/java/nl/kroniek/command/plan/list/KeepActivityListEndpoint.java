package nl.kroniek.command.plan.list;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** keep-activity-list over HTTP. */
@RestController
class KeepActivityListEndpoint {

    private final Border border;

    KeepActivityListEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/plans/{id}/lists")
    ResponseEntity<Void> keep(@PathVariable String id, CommandRequest request) {
        return border.add(KeepActivityList.class, id, request);
    }
}
