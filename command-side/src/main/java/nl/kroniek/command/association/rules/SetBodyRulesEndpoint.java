package nl.kroniek.command.association.rules;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** set-body-rules over HTTP. */
@RestController
class SetBodyRulesEndpoint {

    private final Border border;

    SetBodyRulesEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/associations/{association}/body-rules")
    ResponseEntity<Void> set(@PathVariable String association, CommandRequest request) {
        return border.addToAssociation(SetBodyRules.class, association, request);
    }
}
