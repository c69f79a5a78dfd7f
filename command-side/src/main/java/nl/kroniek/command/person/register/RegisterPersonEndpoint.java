package nl.kroniek.command.person.register;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** register-person over HTTP. */
@RestController
class RegisterPersonEndpoint {

    private final Border border;

    RegisterPersonEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/associations/{association}/persons")
    ResponseEntity<Void> register(@PathVariable String association, CommandRequest request) {
        return border.begin(RegisterPerson.class, association, request);
    }
}
