package nl.kroniek.command.body.minimum;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** set-minimum-attendance over HTTP. */
@RestController
class SetMinimumAttendanceEndpoint {

    private final Border border;

    SetMinimumAttendanceEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/bodies/{id}/minimum-attendance")
    ResponseEntity<Void> set(@PathVariable String id, CommandRequest request) {
        return border.change(SetMinimumAttendance.class, id, request);
    }
}
