package nl.kroniek.command.association.register;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** register-association over HTTP; the slug stands in the body. */
@RestController
class RegisterAssociationEndpoint {

    private final Border border;

    RegisterAssociationEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/associations")
    ResponseEntity<Void> register(CommandRequest request) {
        return border.beginAssociation(RegisterAssociation.class, request);
    }
}
