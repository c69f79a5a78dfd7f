package nl.kroniek.command.organisation.register;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** register-organisation over HTTP. */
@RestController
class RegisterOrganisationEndpoint {

    private final Border border;

    RegisterOrganisationEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/associations/{association}/organisations")
    ResponseEntity<Void> register(@PathVariable String association, CommandRequest request) {
        return border.begin(RegisterOrganisation.class, association, request);
    }
}
