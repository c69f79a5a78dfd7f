package nl.kroniek.command.meeting.withdraw;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** withdraw-cancellation over HTTP. */
@RestController
class WithdrawCancellationEndpoint {

    private final Border border;

    WithdrawCancellationEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/cancellation-withdrawal")
    ResponseEntity<Void> withdraw(@PathVariable String id, CommandRequest request) {
        return border.change(WithdrawCancellation.class, id, request);
    }
}
