package nl.kroniek.command.body.rename;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** rename-body over HTTP. */
@RestController
class RenameBodyEndpoint {

    private final Border border;

    RenameBodyEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/bodies/{id}/renaming")
    ResponseEntity<Void> rename(@PathVariable String id, CommandRequest request) {
        return border.change(RenameBody.class, id, request);
    }
}
