package nl.kroniek.command.agenda.change;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** change-agenda-item over HTTP. */
@RestController
class ChangeAgendaItemEndpoint {

    private final Border border;

    ChangeAgendaItemEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/agenda-items/changes")
    ResponseEntity<Void> change(@PathVariable String id, CommandRequest request) {
        return border.change(ChangeAgendaItem.class, id, request);
    }
}
