package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page that is read, in a real browser: widths, with and without JavaScript, see {@link PageFaults}. */
@InBrowser
class BrowserIT {

    private static final RegistryProcess REGISTRY = Registries.reading();

    static Stream<String> pages() {
        Known known = new Known(REGISTRY.as("medewerker"));
        String cancelled = known.meetings("status=cancelled").at("/items/0/id").asString();
        String decision = REGISTRY.as("medewerker").json("/v1/associations/vgg/decisions").at("/items/0/id").asString();
        String activity = REGISTRY.as("medewerker").json("/v1/associations/vgg/progress/2023").at("/items/0/id")
                .asString();
        return Stream.of("/vgg", "/vgg/kalender", "/vgg/kalender?weergave=maand&maand=2023-09",
                "/vgg/kalender?status=cancelled",
                "/vgg/kalender?q=bestaatniet", "/vgg/vergaderingen/" + cancelled, "/vgg/besluiten",
                "/vgg/besluiten/" + decision,
                "/vgg/voortgang/2023", "/vgg/voortgang/2023/" + activity, "/vgg/gremia",
                "/vgg/gremia/" + known.body("Dagelijks Bestuur VGG"), "/vgg/gremia/commissies");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_can_be_used_by_everybody(String path) {
        Stream.concat(Sight.all(), Stream.of(Sight.NARROW)).forEach(sight -> {
            try (Visitor reader = Visitor.as(REGISTRY, "medewerker", sight)) {
                reader.open(path);
                assertThat(reader.status()).isEqualTo(200);
                reader.check();
            }
        });
    }
}
