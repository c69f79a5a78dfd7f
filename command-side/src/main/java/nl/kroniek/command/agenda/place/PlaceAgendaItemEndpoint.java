package nl.kroniek.command.agenda.place;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import nl.kroniek.events.AgendaItemId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** place-agenda-item over HTTP. */
@RestController
class PlaceAgendaItemEndpoint {

    private final Border border;

    PlaceAgendaItemEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/agenda-items")
    ResponseEntity<Void> place(@PathVariable String id, CommandRequest request) {
        return border.beginIn(PlaceAgendaItem.class, id, "item", AgendaItemId.class, request);
    }
}
