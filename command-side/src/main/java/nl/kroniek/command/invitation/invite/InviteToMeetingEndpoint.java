package nl.kroniek.command.invitation.invite;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** invite-to-meeting over HTTP. */
@RestController
class InviteToMeetingEndpoint {

    private final Border border;

    InviteToMeetingEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/invitations")
    ResponseEntity<Void> invite(@PathVariable String id, CommandRequest request) {
        return border.add(InviteToMeeting.class, id, request);
    }
}
