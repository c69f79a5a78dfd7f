package nl.kroniek.command.plan.report;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** report-activity over HTTP. */
@RestController
class ReportActivityEndpoint {

    private final Border border;

    ReportActivityEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/plans/{id}/reports")
    ResponseEntity<Void> report(@PathVariable String id, CommandRequest request) {
        return border.add(ReportActivity.class, id, request);
    }
}
