package nl.kroniek.command.remark.make;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** make-remark over HTTP. */
@RestController
class MakeRemarkEndpoint {

    private final Border border;

    MakeRemarkEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/associations/{association}/remarks")
    ResponseEntity<Void> make(@PathVariable String association, CommandRequest request) {
        return border.begin(MakeRemark.class, association, request);
    }
}
