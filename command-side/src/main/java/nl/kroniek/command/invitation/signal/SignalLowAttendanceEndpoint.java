package nl.kroniek.command.invitation.signal;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** signal-low-attendance over HTTP. */
@RestController
class SignalLowAttendanceEndpoint {

    private final Border border;

    SignalLowAttendanceEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/low-attendance")
    ResponseEntity<Void> signal(@PathVariable String id, CommandRequest request) {
        return border.add(SignalLowAttendance.class, id, request);
    }
}
