package nl.kroniek.command.agenda.carry;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** carry-over-agenda-item over HTTP. */
@RestController
class CarryOverAgendaItemEndpoint {

    private final Border border;

    CarryOverAgendaItemEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/agenda-items/carry-overs")
    ResponseEntity<Void> carry(@PathVariable String id, CommandRequest request) {
        return border.change(CarryOverAgendaItem.class, id, request);
    }
}
