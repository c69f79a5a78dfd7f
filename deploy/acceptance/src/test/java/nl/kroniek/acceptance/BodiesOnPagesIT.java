package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A body from its first seat to the body it goes on into, and what stands out about it, all on pages. */
@InBrowser
class BodiesOnPagesIT {

    private static final RegistryProcess REGISTRY = Registries.writing();

    static Stream<String> pages() {
        String body = "/vgg/gremia/" + new Known(REGISTRY.as("secretaris")).body("PHO Cultuur");
        return Stream.of(body, body + "/overdragen", body + "/stoppen", "/vgg/gremia/commissies/nieuwe-zetel",
                "/vgg/gremia/commissies", "/vgg/kalender?weergave=week&week=2023-W38",
                "/vgg/kalender?weergave=week&week=2023-W44&groep=gremium", "/vgg/kalender?weergave=week&week=2022-W10",
                "/vgg/kalender?weergave=lijst", "/vgg/kalender?weergave=jaar&jaar=2023",
                "/vgg/kalender?weergave=maand&maand=2023-09");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_can_be_used_by_everybody(String path) {
        Sight.extremes().forEach(sight -> {
            try (Visitor reader = Visitor.as(REGISTRY, "secretaris", sight)) {
                reader.open(path);
                assertThat(reader.status()).isEqualTo(200);
                reader.check();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void a_body_gets_a_chair_and_a_new_name_and_goes_on_into_another(Sight sight) {
        String name = "PHO Proef " + UUID.randomUUID().toString().substring(0, 8);
        String other = "PHO Onderwijs";
        try (Visitor secretary = Visitor.as(REGISTRY, "secretaris", sight)) {
            Page page = secretary.open("/vgg/gremia/nieuw");
            page.fill("#naam", name);
            page.selectOption("#soort", "portfolio-council");
            Typist.push(page, "Gremium opslaan");
            secretary.check();
            String body = page.url().replaceAll("^https?://[^/]+|\\?.*$", "");

            Typist.follow(page, "Zetel toevoegen");
            secretary.check();
            page.selectOption("#rol", "chair");
            Typist.push(page, "Zetel vastleggen");
            secretary.check();
            Typist.follow(page, "Iemand neemt deze zetel in");
            Typist.follow(page, "Staat de naam er niet bij? Leg hem eerst vast");
            secretary.check();
            page.fill("#naam", "A. Proef-Jansen");
            Typist.push(page, "Naam vastleggen en verder");
            secretary.check();
            page.fill("#functie", "wethouder");
            page.fill("#vanaf", "1-5-2022");
            Typist.push(page, "Vastleggen");
            secretary.check();
            assertThat(page.innerText("main")).contains("A. Proef-Jansen, wethouder");
            Typist.follow(page, "Iemand verlaat deze zetel");
            secretary.check();
            page.fill("#tot", "31-12-2023");
            Typist.push(page, "Vertrek vastleggen");
            secretary.check();

            secretary.open(body + "?op=1-9-2023");
            secretary.check();
            assertThat(page.innerText("main")).contains("Zoals het was op 1 september 2023",
                    "A. Proef-Jansen, wethouder");
            secretary.open(body + "?op=1-3-2024");
            assertThat(page.innerText("main table")).doesNotContain("A. Proef-Jansen");

            Typist.follow(page, "Nieuwe naam");
            secretary.check();
            page.fill("#naam", name + " en meer");
            page.fill("#reden", "er kwam iets bij");
            page.fill("#wanneer", "2023");
            Typist.push(page, "Nieuwe naam vastleggen");
            secretary.check();
            assertThat(page.innerText("h1")).isEqualTo(name + " en meer");
            assertThat(page.innerText("main")).contains("Heette eerder", name + " (tot: 2023)");

            Typist.follow(page, "Samenvoegen");
            secretary.check();
            Typist.push(page, "Samenvoeging vastleggen");
            secretary.check();
            assertThat(page.innerText("#in-fout")).contains("Kies in welk gremium dit opgaat.");
            page.selectOption("#in", new SelectOption().setLabel(other));
            page.fill("#wanneer", "1-1-2024");
            Typist.push(page, "Samenvoeging vastleggen");
            secretary.check();
            assertThat(page.innerText("main")).contains("Dit gremium bestaat niet meer", "opgegaan in " + other);
            assertThat(page.innerText("nav.tools")).isEqualToIgnoringWhitespace("Einde terugdraaien");
            Typist.follow(page, other);
            secretary.check();
            assertThat(page.innerText("main")).contains("Voorheen: " + name + " en meer");
            String gathered = page.url();
            secretary.open(body);
            Typist.follow(page, "Einde terugdraaien");
            secretary.check();
            assertThat(page.innerText("main")).contains("Nu staat er: Opgegaan in " + other);
            Typist.push(page, "Terugdraaien");
            secretary.check();
            assertThat(page.innerText("#reden-fout")).contains("Schrijf waarom.");
            page.fill("#reden", "het verkeerde gremium gekozen");
            Typist.push(page, "Terugdraaien");
            secretary.check();
            assertThat(page.innerText("main")).contains("is toch niet opgegaan in " + other)
                    .doesNotContain("Dit gremium bestaat niet meer");
            assertThat(page.innerText("nav.tools")).contains("Samenvoegen").doesNotContain("terugdraaien");
            secretary.open(gathered.replaceAll("^https?://[^/]+", ""));
            assertThat(page.innerText("main")).doesNotContain("Voorheen: " + name);
        }
    }

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void what_is_not_as_the_association_agreed_stands_out_and_stops_nothing(Sight sight) {
        String sentence = "PHO Cultuur kwam in 2023 één keer bij elkaar; de regel is twee tot vier keer per jaar.";
        try (Visitor secretary = Visitor.as(REGISTRY, "secretaris", sight)) {
            Page page = secretary.open("/vgg/gremia/regels/wijzigen");
            secretary.check();
            page.selectOption("#voor", new SelectOption().setLabel("PHO Cultuur"));
            page.fill("#minstens", "2");
            page.fill("#hoogstens", "4");
            Typist.push(page, "Regels vastleggen");
            secretary.check();
            assertThat(page.innerText("main")).contains(sentence);
            secretary.open("/vgg/gremia");
            secretary.check();
            assertThat(page.innerText("main")).contains(sentence);
            secretary.open("/vgg");
            secretary.check();
            Typist.follow(page, "Bij 1 gremium is iets anders dan de regels zeggen");
            Typist.follow(page, "Wijzigen of stoppen");
            secretary.check();
            assertThat(page.inputValue("#minstens")).isEqualTo("2");
            page.fill("#minstens", "1");
            Typist.push(page, "Regels vastleggen");
            secretary.check();
            assertThat(page.innerText("main")).doesNotContain(sentence).contains("één tot vier keer per jaar");
        }
    }
}
