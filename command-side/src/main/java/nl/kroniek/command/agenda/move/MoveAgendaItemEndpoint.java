package nl.kroniek.command.agenda.move;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** move-agenda-item over HTTP. */
@RestController
class MoveAgendaItemEndpoint {

    private final Border border;

    MoveAgendaItemEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/agenda-items/moves")
    ResponseEntity<Void> move(@PathVariable String id, CommandRequest request) {
        return border.change(MoveAgendaItem.class, id, request);
    }
}
