package nl.kroniek.command.access.revoke;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** revoke-role over HTTP. */
@RestController
class RevokeRoleEndpoint {

    private final Border border;

    RevokeRoleEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/associations/{association}/role-revocations")
    ResponseEntity<Void> revoke(@PathVariable String association, CommandRequest request) {
        return border.addToAssociation(RevokeRole.class, association, request);
    }
}
