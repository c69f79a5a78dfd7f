package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What a reader looks for: the start page of each role, the search box, and why something did not go ahead. */
@InBrowser
class LookIT {

    private static final RegistryProcess REGISTRY = Registries.reading();
    private static final Known KNOWN = new Known(REGISTRY.as("medewerker"));

    static Stream<String> pages() {
        return Stream.of("/vgg/zoeken?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/vgg/zoeken?q=%F0%9F%98%80%20%D7%A9%D7%9C%D7%95%D7%9D",
                "/vgg/zoeken?q=" + "a".repeat(5_000), "/vgg/zoeken?q=pho&soort=vergaderingen",
                "/vgg/vergaderingen/" + id("postponed"), "/vgg/vergaderingen/" + id("not-held"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_can_be_used_by_everybody(String path) {
        Sight.extremes().forEach(sight -> {
            try (Visitor reader = Visitor.as(REGISTRY, "medewerker", sight)) {
                reader.open(path);
                assertThat(reader.status()).isEqualTo(200);
                reader.check();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#all")
    void every_role_begins_at_a_page_of_its_own(Sight sight) {
        Map<String, String> first = Map.of("secretaris", "Wacht op u", "medewerker", "Ging niet door", "auditor",
                "De staat van de vastlegging", "beheerder", "Wie mag wat");
        first.forEach((account, heading) -> {
            try (Visitor reader = Visitor.as(REGISTRY, account, sight)) {
                Page page = reader.open("/vgg");
                assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2)).first()
                        .textContent()).isEqualTo(heading);
                reader.check();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#all")
    void why_the_pho_of_21_september_was_cancelled_is_found_from_the_start_page_and_stands_on_the_first_screen(
            Sight sight) {
        try (Visitor reader = Visitor.as(REGISTRY, "medewerker", sight)) {
            Page page = reader.open("/vgg");
            page.getByRole(AriaRole.SEARCHBOX).first().fill("bibliotheekwerk september");
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
            reader.check();
            page.waitForNavigation(() -> page.getByRole(AriaRole.LINK,
                    new Page.GetByRoleOptions().setName("PHO Bibliotheekwerk").setExact(true)).first().press("Enter"));
            double bottom = page.getByText("Er waren te weinig nieuwe ontwikkelingen om te bespreken.").first()
                    .boundingBox().y;
            assertThat(bottom).isBetween(0.0, 844.0);
            assertThat(page.getByText("Wat volgde?").first().boundingBox().y).isLessThan(844.0);
        }
    }

    @Test
    void the_page_and_the_query_count_the_same() {
        JsonNode answer = REGISTRY.as("medewerker").json("/v1/associations/vgg/non-occurrences?year=2023");
        try (Visitor reader = Visitor.as(REGISTRY, "medewerker", Sight.DESKTOP)) {
            Page page = reader.open("/vgg/niet-doorgegaan?jaar=2023");
            List<String> numbers = page.locator("table.counts-of").first()
                    .locator("tbody td:last-child a > span:not(.hidden-words)").allTextContents();
            assertThat(numbers).containsExactlyInAnyOrderElementsOf(answer.get("byReason").valueStream()
                    .map(count -> count.get("number").asString()).toList());
            assertThat(page.locator("ul.missed > li").count()).isEqualTo(answer.get("total").asInt());
        }
    }

    private static String id(String status) {
        return KNOWN.meetings("status=" + status).at("/items/0/id").asString();
    }
}
