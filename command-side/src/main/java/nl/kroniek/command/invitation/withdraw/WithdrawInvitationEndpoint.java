package nl.kroniek.command.invitation.withdraw;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** withdraw-invitation over HTTP. */
@RestController
class WithdrawInvitationEndpoint {

    private final Border border;

    WithdrawInvitationEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/invitations/withdrawals")
    ResponseEntity<Void> withdraw(@PathVariable String id, CommandRequest request) {
        return border.add(WithdrawInvitation.class, id, request);
    }
}
