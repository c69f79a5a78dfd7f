package nl.kroniek.command.plan.draft;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** draft-plan over HTTP. */
@RestController
class DraftPlanEndpoint {

    private final Border border;

    DraftPlanEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/associations/{association}/plans")
    ResponseEntity<Void> draft(@PathVariable String association, CommandRequest request) {
        return border.begin(DraftPlan.class, association, request);
    }
}
