package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What deploy/compose asks of a registry, asked of one that runs. */
class ComposeIT {

    /** Every figure has an underscore in its name; of the functions and labels that are used, one has. */
    private static final Pattern NAME = Pattern.compile("\\b[a-zA-Z]+_[a-zA-Z_]+\\b");
    private static final Set<String> NO_FIGURE = Set.of("histogram_quantile");

    private final RegistryProcess registry = Registries.importing();

    /** A figure of what never happened is not there yet. */
    @BeforeEach
    void something_is_refused_and_a_page_is_shown() {
        assertThat(registry.as("medewerker").get("/v1/meetings/mtg-none").statusCode()).isEqualTo(404);
        assertThat(registry.as("medewerker").get("/vgg/kalender").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KRONIEK_MONGODB_URI_FILE", "KRONIEK_METRICS_TOKEN_FILE"})
    void a_setting_that_names_no_file_stops_the_start_and_says_which(String setting) throws InterruptedException {
        RegistryProcess broken = RegistryProcess
                .launch(Map.of("KRONIEK_DATA", Registries.directory().toString(), setting,
                        "/there/is/no/such/file"), new ConcurrentHashMap<>(), "run");
        assertThat(broken.exitCode()).isNotZero();
        broken.await(line -> line.contains("There is no file /there/is/no/such/file"));
    }

    @Test
    void every_figure_of_the_dashboard_comes_out_of_a_running_registry() throws IOException {
        Set<String> asked = asked();
        assertThat(asked).hasSizeGreaterThan(8);
        assertThat(missing(asked)).isEmpty();
        assertThat(missing(Set.of("kroniek_commands_total"))).containsExactly("kroniek_commands_total");
    }

    private Set<String> missing(Set<String> asked) {
        Set<String> missing = new TreeSet<>(asked);
        missing.removeAll(Figures.of(registry).names());
        return missing;
    }

    @Test
    void every_label_of_the_dashboard_is_on_its_figure() throws IOException {
        List<String> lines = Figures.of(registry).lines();
        for (String label : labels()) {
            assertThat(lines).as(label).anyMatch(line -> line.matches(".*[{,]" + label + "=\".*"));
        }
    }

    private static Set<String> asked() throws IOException {
        return expressions().stream().flatMap(expression -> NAME.matcher(expression).results().map(MatchResult::group))
                .filter(name -> !NO_FIGURE.contains(name)).collect(Collectors.toSet());
    }

    private static Set<String> labels() throws IOException {
        return expressions().stream()
                .flatMap(expression -> Pattern.compile("by \\((\\w+)\\)").matcher(expression).results()
                        .map(found -> found.group(1)))
                .collect(Collectors.toSet());
    }

    /** Each with the panel's own; {@code up} is made by Prometheus itself and has no underscore. */
    private static List<String> expressions() throws IOException {
        Path file = Compose.DIRECTORY.resolve("grafana/dashboards/kroniek.json");
        JsonNode dashboard = JsonMapper.shared().readTree(Files.readString(file));
        return dashboard.get("panels").valueStream().flatMap(panel -> panel.get("targets").valueStream())
                .map(target -> target.get("expr").asString()).toList();
    }
}
