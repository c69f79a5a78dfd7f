package nl.kroniek.command.association.admit;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** admit-member over HTTP. */
@RestController
class AdmitMemberEndpoint {

    private final Border border;

    AdmitMemberEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/associations/{association}/members")
    ResponseEntity<Void> admit(@PathVariable String association, CommandRequest request) {
        return border.addToAssociation(AdmitMember.class, association, request);
    }
}
