package nl.kroniek.command.agenda.send;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** send-agenda over HTTP. */
@RestController
class SendAgendaEndpoint {

    private final Border border;

    SendAgendaEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/agenda-dispatches")
    ResponseEntity<Void> send(@PathVariable String id, CommandRequest request) {
        return border.change(SendAgenda.class, id, request);
    }
}
