package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

/** What whoever keeps it running sees: health without an account, figures with one, nothing else. */
class OperationsIT {

    private final RegistryProcess registry = Registries.importing();
    private final Figures figures = Figures.of(registry);

    @Test
    void liveness_and_readiness_are_two_answers_and_need_no_account() {
        for (String probe : new String[]{"", "/liveness", "/readiness"}) {
            assertThat(anonymous("/actuator/health" + probe)).isEqualTo(200);
        }
    }

    @Test
    void every_event_type_is_counted() {
        // Other tests may bring in a year of their own, so at least the three of the sample.
        assertThat(figures.value("kroniek_events_total{type=\"meeting-cancelled\"}")).isGreaterThanOrEqualTo(3);
        assertThat(figures.value("kroniek_events_total{type=\"meeting-rescheduled\"}")).isZero();
    }

    @Test
    void axon_measures_its_buses_and_processors() {
        assertThat(figures.value("commandBus_successCounter_total{payloadType=\"CancelMeeting\"}")).isPositive();
        assertThat(figures.value("eventProcessor_allTimer_seconds_count{processorName=\"seats\"}")).isPositive();
    }

    @Test
    void the_log_has_a_head_and_the_views_are_at_it() {
        assertThat(figures.value("kroniek_log_head")).isGreaterThan(1000);
        assertThat(figures.value("kroniek_view_lag{view=\"seats\"}")).isZero();
    }

    @Test
    void a_refusal_is_counted_by_its_code_and_a_wrong_password_as_one() {
        double refused = sum("kroniek_refusals_total");
        double failed = figures.value("kroniek_sign_ins_failed_total");
        Client staff = registry.as("medewerker");
        assertThat(staff.get("/v1/meetings/mtg-none").statusCode()).isEqualTo(404);
        assertThat(staff.post("/v1/associations/vgg/decisions", "{}").statusCode()).isBetween(400, 403);
        new Client(registry.address(), "medewerker", "niet het wachtwoord").get("/v1/associations");
        assertThat(sum("kroniek_refusals_total")).isGreaterThanOrEqualTo(refused + 2);
        assertThat(Figures.of(registry).value("kroniek_sign_ins_failed_total")).isGreaterThan(failed);
    }

    private double sum(String name) {
        return Figures.of(registry).lines().stream().filter(line -> line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))).sum();
    }

    /** What somebody asks for, and no more: a family that nobody asked for is not there, and a scrape stays small. */
    @Test
    void a_scrape_is_a_selection() {
        assertThat(figures.names())
                .allMatch(name -> name.matches("(kroniek|http_server_requests|commandBus|eventProcessor"
                        + "|jvm|process|system|disk|logback|application)_.*"));
        assertThat(figures.lines()).filteredOn(line -> !line.startsWith("http_server_requests"))
                .hasSizeBetween(100, 1500);
        assertThat(figures.lines()).hasSizeLessThan(3000);
    }

    @Test
    void figures_are_for_who_brings_the_token() {
        assertThat(Figures.scrape(registry, "geraden").statusCode()).isEqualTo(401);
        for (String account : new String[]{"auditor", "beheerder"}) {
            assertThat(registry.as(account).get("/actuator/prometheus").statusCode()).as(account).isEqualTo(401);
        }
    }

    @Test
    void nothing_else_is_open() {
        assertThat(anonymous("/actuator/prometheus")).isEqualTo(401);
        assertThat(anonymous("/v1/associations")).isEqualTo(401);
        assertThat(anonymous("/vgg/kalender")).isEqualTo(401);
        assertThat(registry.as("beheerder").get("/actuator/env").statusCode()).isIn(401, 403, 404);
    }

    @Test
    void the_address_and_the_accounts_were_printed() {
        assertThat(registry.output()).anyMatch(line -> line.matches("address http://localhost:\\d+"))
                .anyMatch(line -> line.matches("account secretaris \\S+ secretary"))
                .anyMatch(line -> line.matches("account medewerker \\S+ staff"))
                .anyMatch(line -> line.matches("account auditor \\S+ auditor"));
    }

    private int anonymous(String path) {
        URI address = registry.address().resolve(path);
        return Client.send(HttpRequest.newBuilder(address).GET()).statusCode();
    }
}
