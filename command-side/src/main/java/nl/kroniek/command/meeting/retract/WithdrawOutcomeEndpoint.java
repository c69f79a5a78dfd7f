package nl.kroniek.command.meeting.retract;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** withdraw-outcome over HTTP. */
@RestController
class WithdrawOutcomeEndpoint {

    private final Border border;

    WithdrawOutcomeEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/outcome-withdrawal")
    ResponseEntity<Void> withdraw(@PathVariable String id, CommandRequest request) {
        return border.change(WithdrawOutcome.class, id, request);
    }
}
