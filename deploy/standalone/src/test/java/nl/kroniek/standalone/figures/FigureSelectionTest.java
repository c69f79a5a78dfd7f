package nl.kroniek.standalone.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FigureSelectionTest {

    private final PrometheusMeterRegistry meters = selected();

    private static PrometheusMeterRegistry selected() {
        PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        meters.config().meterFilter(new FigureSelection());
        return meters;
    }

    @Test
    void what_nobody_asked_for_is_left_out() {
        meters.counter("kroniek.events", "type", "meeting-held").increment();
        meters.counter("eventStore.successCounter", "payloadType", "MeetingHeld").increment();
        meters.counter("spring.security.filterchains.csrf.before").increment();
        assertThat(meters.scrape()).contains("kroniek_events_total").doesNotContain("eventStore", "spring_security");
    }

    @Test
    void kinds_of_events_in_one_view_are_one_figure_that_adds_them_up() {
        view("MeetingHeld", "calendar").record(Duration.ofMillis(2));
        view("MeetingCancelled", "calendar").record(Duration.ofMillis(3));
        assertThat(meters.scrape()).contains("eventProcessor_allTimer_seconds_count{processorName=\"calendar\"} 2")
                .doesNotContain("payloadType", "quantile");
    }

    @Test
    void a_page_that_was_shown_falls_under_limits_and_an_answer_of_the_border_does_not() {
        request("/{association}/kalender", "200").record(Duration.ofMillis(70));
        request("/{association}/kalender", "404").record(Duration.ofMillis(70));
        request("/v1/views", "200").record(Duration.ofMillis(70));
        assertThat(meters.scrape()).contains(
                "kroniek_pages_seconds_bucket{page=\"/{association}/kalender\",le=\"0.05\"} 0",
                "kroniek_pages_seconds_bucket{page=\"/{association}/kalender\",le=\"0.1\"} 1",
                "http_server_requests_seconds_count{method=\"GET\",status=\"404\",uri=\"/{association}/kalender\"} 1",
                "http_server_requests_seconds_count{method=\"GET\",status=\"200\",uri=\"/v1/views\"} 1")
                .doesNotContain("page=\"/v1", "outcome", "http_server_requests_seconds_bucket");
    }

    private Timer view(String payload, String view) {
        return Timer.builder("eventProcessor.allTimer").publishPercentiles(0.5, 0.95)
                .tags("payloadType", payload, "processorName", view).register((MeterRegistry) meters);
    }

    private Timer request(String uri, String status) {
        return meters.timer("http.server.requests", "uri", uri, "method", "GET", "status", status, "outcome", "x",
                "exception", "none");
    }
}
