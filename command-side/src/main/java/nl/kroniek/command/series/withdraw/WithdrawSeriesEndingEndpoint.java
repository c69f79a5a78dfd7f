package nl.kroniek.command.series.withdraw;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** withdraw-series-ending over HTTP. */
@RestController
class WithdrawSeriesEndingEndpoint {

    private final Border border;

    WithdrawSeriesEndingEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/series/{id}/ending-withdrawal")
    ResponseEntity<Void> withdraw(@PathVariable String id, CommandRequest request) {
        return border.change(WithdrawSeriesEnding.class, id, request);
    }
}
