package nl.kroniek.command.access.grant;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** grant-role over HTTP. */
@RestController
class GrantRoleEndpoint {

    private final Border border;

    GrantRoleEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/associations/{association}/role-grants")
    ResponseEntity<Void> grant(@PathVariable String association, CommandRequest request) {
        return border.addToAssociation(GrantRole.class, association, request);
    }
}
