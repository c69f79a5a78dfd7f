package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

/** What whoever keeps it running sees: health without an account, figures with one, nothing else. */
class OperationsIT {

    private final RegistryProcess registry = Registries.reading();

    @Test
    void liveness_and_readiness_are_two_answers_and_need_no_account() {
        for (String probe : new String[]{"", "/liveness", "/readiness"}) {
            assertThat(anonymous("/actuator/health" + probe)).isEqualTo(200);
        }
    }

    @Test
    void every_event_type_is_counted() {
        String figures = registry.as("auditor").get("/actuator/prometheus").body();
        // Other tests may bring in a year of their own, so at least the three of the sample.
        assertThat(count(figures, "meeting-cancelled")).isGreaterThanOrEqualTo(3);
        assertThat(count(figures, "meeting-rescheduled")).isZero();
    }

    private static double count(String figures, String type) {
        String name = "kroniek_events_total{type=\"" + type + "\"} ";
        return figures.lines().filter(line -> line.startsWith(name)).map(line -> line.substring(name.length()))
                .mapToDouble(Double::parseDouble).findFirst().orElseThrow();
    }

    @Test
    void axon_measures_its_buses_and_processors() {
        assertThat(registry.as("auditor").get("/actuator/prometheus").body()).contains("commandBus", "eventProcessor");
    }

    @Test
    void nothing_else_is_open() {
        assertThat(anonymous("/actuator/prometheus")).isEqualTo(401);
        assertThat(anonymous("/v1/associations")).isEqualTo(401);
        assertThat(anonymous("/vgg/kalender")).isEqualTo(401);
        assertThat(registry.as("beheerder").get("/actuator/env").statusCode()).isIn(403, 404);
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
