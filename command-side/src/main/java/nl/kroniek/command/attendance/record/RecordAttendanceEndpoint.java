package nl.kroniek.command.attendance.record;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** record-attendance over HTTP. */
@RestController
class RecordAttendanceEndpoint {

    private final Border border;

    RecordAttendanceEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/meetings/{id}/attendance")
    ResponseEntity<Void> record(@PathVariable String id, CommandRequest request) {
        return border.add(RecordAttendance.class, id, request);
    }
}
