package nl.kroniek.command.seat.take;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** take-seat over HTTP. */
@RestController
class TakeSeatEndpoint {

    private final Border border;

    TakeSeatEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/seats/{id}/holders")
    ResponseEntity<Void> take(@PathVariable String id, CommandRequest request) {
        return border.add(TakeSeat.class, id, request);
    }
}
