package nl.kroniek.command.minutes.withdraw;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** withdraw-minutes over HTTP. */
@RestController
class WithdrawMinutesEndpoint {

    private final Border border;

    WithdrawMinutesEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/minutes-withdrawal")
    ResponseEntity<Void> withdraw(@PathVariable String id, CommandRequest request) {
        return border.change(WithdrawMinutes.class, id, request);
    }
}
