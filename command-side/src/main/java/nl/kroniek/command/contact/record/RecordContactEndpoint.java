package nl.kroniek.command.contact.record;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** record-contact over HTTP. */
@RestController
class RecordContactEndpoint {

    private final Border border;

    RecordContactEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/associations/{association}/contacts")
    ResponseEntity<Void> record(@PathVariable String association, CommandRequest request) {
        return border.begin(RecordContact.class, association, request);
    }
}
