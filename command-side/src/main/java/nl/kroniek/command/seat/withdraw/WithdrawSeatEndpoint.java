package nl.kroniek.command.seat.withdraw;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** withdraw-seat over HTTP. */
@RestController
class WithdrawSeatEndpoint {

    private final Border border;

    WithdrawSeatEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/seats/{id}/withdrawal")
    ResponseEntity<Void> withdraw(@PathVariable String id, CommandRequest request) {
        return border.change(WithdrawSeat.class, id, request);
    }
}
