package nl.kroniek.command.series.plan;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** plan-series-meetings over HTTP. */
@RestController
class PlanSeriesMeetingsEndpoint {

    private final Border border;

    PlanSeriesMeetingsEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/series/{id}/meetings")
    ResponseEntity<Void> plan(@PathVariable String id, CommandRequest request) {
        return border.add(PlanSeriesMeetings.class, id, request);
    }
}
