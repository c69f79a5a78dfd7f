package nl.kroniek.command.series.start;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** start-series over HTTP. */
@RestController
class StartSeriesEndpoint {

    private final Border border;

    StartSeriesEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/associations/{association}/series")
    ResponseEntity<Void> start(@PathVariable String association, CommandRequest request) {
        return border.begin(StartSeries.class, association, request);
    }
}
