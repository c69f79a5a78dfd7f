package nl.kroniek.command.remark.retract;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** retract-remark over HTTP. */
@RestController
class RetractRemarkEndpoint {

    private final Border border;

    RetractRemarkEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/remarks/{id}/retraction")
    ResponseEntity<Void> retract(@PathVariable String id, CommandRequest request) {
        return border.change(RetractRemark.class, id, request);
    }
}
