package nl.kroniek.command.seat.vacate;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** vacate-seat over HTTP. */
@RestController
class VacateSeatEndpoint {

    private final Border border;

    VacateSeatEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/seats/{id}/vacating")
    ResponseEntity<Void> vacate(@PathVariable String id, CommandRequest request) {
        return border.change(VacateSeat.class, id, request);
    }
}
