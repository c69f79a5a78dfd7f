package nl.kroniek.command.plan.focus;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** set-portfolio-focus over HTTP. */
@RestController
class SetPortfolioFocusEndpoint {

    private final Border border;

    SetPortfolioFocusEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/plans/{id}/focus")
    ResponseEntity<Void> set(@PathVariable String id, CommandRequest request) {
        return border.add(SetPortfolioFocus.class, id, request);
    }
}
