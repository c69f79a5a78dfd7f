package nl.kroniek.command.seat.establish;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** establish-seat over HTTP. */
@RestController
class EstablishSeatEndpoint {

    private final Border border;

    EstablishSeatEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/associations/{association}/seats")
    ResponseEntity<Void> establish(@PathVariable String association, CommandRequest request) {
        return border.begin(EstablishSeat.class, association, request);
    }
}
