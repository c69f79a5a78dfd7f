package nl.kroniek.command.plan.activity;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** plan-activity over HTTP; the plan is found by its year. */
@RestController
class PlanActivityEndpoint {

    private final Border border;

    PlanActivityEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/associations/{association}/plans/{year}/activities")
    ResponseEntity<Void> plan(@PathVariable String association, @PathVariable int year, CommandRequest request) {
        return border.beginInPlan(PlanActivity.class, association, year, request);
    }
}
