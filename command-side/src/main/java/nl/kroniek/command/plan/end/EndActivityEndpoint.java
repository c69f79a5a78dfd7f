package nl.kroniek.command.plan.end;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** end-activity over HTTP. */
@RestController
class EndActivityEndpoint {

    private final Border border;

    EndActivityEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/plans/{id}/endings")
    ResponseEntity<Void> end(@PathVariable String id, CommandRequest request) {
        return border.change(EndActivity.class, id, request);
    }
}
