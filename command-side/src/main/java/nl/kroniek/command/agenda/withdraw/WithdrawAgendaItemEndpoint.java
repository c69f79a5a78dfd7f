package nl.kroniek.command.agenda.withdraw;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** withdraw-agenda-item over HTTP. */
@RestController
class WithdrawAgendaItemEndpoint {

    private final Border border;

    WithdrawAgendaItemEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/agenda-items/withdrawals")
    ResponseEntity<Void> withdraw(@PathVariable String id, CommandRequest request) {
        return border.change(WithdrawAgendaItem.class, id, request);
    }
}
