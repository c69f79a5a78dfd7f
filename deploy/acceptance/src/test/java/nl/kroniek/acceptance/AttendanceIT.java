package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** In a browser: an attendance list by keyboard, and why a meeting did not go ahead without scrolling. */
@InBrowser
class AttendanceIT {

    private static final RegistryProcess REGISTRY = Registries.writing();
    private static final int SCREEN = 800;
    private static final int PHONE = 844;

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void a_list_of_a_board_is_filled_in_by_keyboard_mended_printed_and_taken_away(Sight sight) {
        Client client = REGISTRY.as("secretaris");
        String id = held(client);
        String at = "/vgg/vergaderingen/" + id;
        try (Visitor secretary = Visitor.as(REGISTRY, "secretaris", sight)) {
            Page page = secretary.open(at);
            assertThat(main(page)).contains("Er is nog geen presentielijst.");
            secretary.check();
            secretary.open(at + "/presentielijst");
            assertThat(main(page)).contains("Nog niet ingevuld");
            secretary.check();

            secretary.open(at + "/presentie?begin=aanwezig");
            secretary.check();
            int expected = page.locator("input[name^='is-'][value=present]").count();
            assertThat(expected).isGreaterThan(8);
            assertThat(page.locator("input[name^='is-'][value=present]:checked").count()).isEqualTo(expected);
            page.locator("input[name^='is-'][value=present]").first().focus();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("input[name^='is-'][value=excused]:checked").count()).isEqualTo(1);
            page.locator("#nog-meer > summary").press("Enter");
            secretary.check();
            page.locator("#nieuw-functie-1").fill("notulist");
            page.locator("#nieuw-functie-1").press("Enter");
            page.waitForURL("**" + at);
            assertThat(main(page)).contains("Vastgelegd: de presentielijst van",
                    expected + " aanwezig en 1 afwezig met "
                            + "bericht.",
                    "notulist");
            secretary.check();

            secretary.open(at + "/presentie");
            page.locator("input[name^='is-'][value=absent]").first().press("Space");
            page.locator("form.attendance button[type=submit]").press("Enter");
            page.waitForURL("**" + at);
            assertThat(main(page)).contains("1 afwezig zonder bericht", "is verbeterd", "afwezig met bericht");
            JsonNode list = client.json("/v1/meetings/" + id + "/attendance");
            assertThat(list.get("present").asInt()).isEqualTo(expected);
            assertThat(list.get("absent").asInt()).isEqualTo(1);
            assertThat(client.get(at + "/presentielijst.csv").body().lines().count()).isEqualTo(expected + 2L);
        }
    }

    @Test
    void two_who_fill_in_at_once_lose_nothing_of_each_other() {
        String id = held(REGISTRY.as("secretaris"));
        FormReader secretary = FormReader.of(REGISTRY.as("secretaris"));
        String form = "/vgg/vergaderingen/" + id + "/presentie";
        var one = secretary.form(form);
        var other = secretary.form(form);
        assertThat(secretary.send(one.with("nieuw-functie-1", "notulist")).isRefusal()).isFalse();
        assertThat(secretary.send(other.with("nieuw-functie-1", "adviseur")).isRefusal()).isFalse();
        assertThat(REGISTRY.as("secretaris").json("/v1/meetings/" + id + "/attendance").get("present").asInt())
                .isEqualTo(2);
    }

    static Stream<String> missed() {
        Known known = new Known(Registries.reading().as("medewerker"));
        return Stream.concat(known.meetings("status=cancelled").get("items").valueStream(),
                known.meetings("status=postponed").get("items").valueStream()).map(each -> each.get("id").asString());
    }

    @ParameterizedTest
    @MethodSource("missed")
    void why_who_when_and_what_followed_stand_on_the_first_screen(String id) {
        for (Sight sight : new Sight[]{Sight.DESKTOP, Sight.PHONE}) {
            try (Visitor reader = Visitor.as(Registries.reading(), "medewerker", sight)) {
                Page page = reader.open("/vgg/vergaderingen/" + id);
                BoundingBox known = Objects.requireNonNull(page.locator(".answer .stands").boundingBox());
                BoundingBox next = Objects.requireNonNull(page.getByText("Wat volgde?").first().boundingBox());
                // On a phone who and when may stand below the fold; why and what followed do not.
                double last = sight.equals(Sight.PHONE) ? next.y + next.height : known.y + known.height;
                assertThat(last).as(sight + " of " + page.title())
                        .isLessThanOrEqualTo(sight.equals(Sight.PHONE) ? PHONE : SCREEN);
                assertThat(next.y).isLessThan(known.y);
                reader.check();
            }
        }
    }

    @Test
    void the_overview_can_be_read_by_everybody() {
        Sight.extremes().forEach(sight -> {
            try (Visitor reader = Visitor.as(Registries.reading(), "medewerker", sight)) {
                reader.open("/vgg/niet-doorgegaan?jaar=2023");
                reader.check();
            }
        });
    }

    private static String held(Client client) {
        String at = client
                .post("/v1/associations/vgg/meetings",
                        """
                            {"title":"Dagelijks Bestuur met presentielijst","on":"2023-10-19","bodies":["%s"]}"""
                                .formatted(new Known(client).body("Dagelijks Bestuur VGG")))
                .headers().firstValue("Location")
                .orElseThrow();
        String id = at.substring(at.lastIndexOf('/') + 1);
        var held = client.post("/v1/meetings/" + id + "/holding", "{}", "If-Match", "\"0\"");
        assertThat(held.statusCode()).isEqualTo(204);
        client.json("/v1/meetings/" + id + "?after=" + held.headers().firstValue("Position").orElseThrow());
        return id;
    }

    private static String main(Page page) {
        return page.locator("main").textContent();
    }
}
