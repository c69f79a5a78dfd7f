package nl.kroniek.command.body.withdraw;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** withdraw-body-ending over HTTP. */
@RestController
class WithdrawBodyEndingEndpoint {

    private final Border border;

    WithdrawBodyEndingEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/bodies/{id}/ending-withdrawal")
    ResponseEntity<Void> withdraw(@PathVariable String id, CommandRequest request) {
        return border.change(WithdrawBodyEnding.class, id, request);
    }
}
