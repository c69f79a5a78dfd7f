package nl.kroniek.command.body.establish;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** establish-body over HTTP. */
@RestController
class EstablishBodyEndpoint {

    private final Border border;

    EstablishBodyEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/associations/{association}/bodies")
    ResponseEntity<Void> establish(@PathVariable String association, CommandRequest request) {
        return border.begin(EstablishBody.class, association, request);
    }
}
