package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Staff report progress and a secretary founds a body on pages, desktop and phone, with and without JavaScript. */
@InBrowser
class ProgressOnPagesIT {

    private static final RegistryProcess REGISTRY = Registries.writing();

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void staff_report_again_and_nothing_that_was_there_is_lost(Sight sight) {
        Client staff = REGISTRY.as("medewerker");
        var activity = staff.json("/v1/associations/vgg/progress/2023").get("items").valueStream()
                .filter(item -> item.at("/form/title").asString().endsWith("Bibliotheekwerk")).findFirst()
                .orElseThrow();
        String id = activity.get("id").asString();
        int before = activity.at("/secondHalf/lines").size();
        String line = "Wij spraken met de bibliotheken " + UUID.randomUUID();
        try (Visitor visitor = Visitor.as(REGISTRY, "medewerker", sight)) {
            Page page = visitor.open("/vgg/voortgang/2023/" + id);
            visitor.check();
            Typist.follow(page, "Tweede helft melden");
            visitor.check();
            page.fill("#regel-" + (before + 1), line);
            page.press("#lamp-red", "Space");
            page.fill("#oorzaak", "");
            page.fill("#gevolg", "");
            page.fill("#bijsturing", "");
            Typist.push(page, "Melding opslaan");
            visitor.check();
            assertThat(page.innerText("#oorzaak-fout")).contains("Oranje en rood vragen");
            page.fill("#oorzaak", "Weinig tijd");
            page.fill("#gevolg", "Het komt later");
            page.fill("#bijsturing", "Er komt hulp");
            Typist.push(page, "Melding opslaan");
            visitor.check();
            assertThat(page.innerText("main")).contains(line, "Rood", "Weinig tijd", "Er komt hulp");
            var after = staff.json("/v1/associations/vgg/progress/2023/activities/" + id);
            assertThat(after.at("/secondHalf/lines").size()).isEqualTo(before + 1);
            for (int i = 0; i < before; i++) {
                assertThat(after.at("/secondHalf/lines/" + i)).isEqualTo(activity.at("/secondHalf/lines/" + i));
            }
            assertThat(visitor.open("/vgg/voortgang/2023").textContent("main")).contains("Weinig tijd");
        }
    }

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void a_secretary_founds_a_body_and_sees_it_at_once(Sight sight) {
        String name = "Werkgroep " + UUID.randomUUID();
        try (Visitor visitor = Visitor.as(REGISTRY, "secretaris", sight)) {
            Page page = visitor.open("/vgg/gremia");
            Typist.follow(page, "Nieuw gremium");
            visitor.check();
            page.fill("#naam", name);
            Typist.push(page, "Gremium opslaan");
            visitor.check();
            assertThat(page.innerText("#soort-fout")).contains("Kies wat voor gremium het is.");
            page.selectOption("#soort", "theme-meeting");
            page.fill("#sinds", "maart 2024");
            Typist.push(page, "Gremium opslaan");
            visitor.check();
            assertThat(page.innerText("h1")).isEqualTo(name);
            assertThat(page.innerText("[role=status]")).contains("Vastgelegd: " + name);
        }
    }
}
