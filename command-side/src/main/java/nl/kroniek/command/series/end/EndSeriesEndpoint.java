package nl.kroniek.command.series.end;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** end-series over HTTP. */
@RestController
class EndSeriesEndpoint {

    private final Border border;

    EndSeriesEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/series/{id}/ending")
    ResponseEntity<Void> end(@PathVariable String id, CommandRequest request) {
        return border.change(EndSeries.class, id, request);
    }
}
