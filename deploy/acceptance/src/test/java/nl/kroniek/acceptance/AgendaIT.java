package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** An agenda in a browser: made, moved about, sent, changed after that, and carried over when the meeting is cancelled. */
@InBrowser
class AgendaIT {

    private static final RegistryProcess REGISTRY = Registries.writing();
    private static final Client API = REGISTRY.as("secretaris");
    private static final String BODY = new Known(API).body("PHO Onderwijs");

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void an_agenda_is_made_moved_sent_changed_and_carried_over(Sight sight) {
        String meeting = Examples.planned(API, BODY);
        String next = Examples.planned(API, BODY);
        try (Visitor secretary = Visitor.as(REGISTRY, "secretaris", sight)) {
            String address = REGISTRY.address().resolve("/vgg/vergaderingen/" + meeting).toString();
            Page page = secretary.open("/vgg/vergaderingen/" + meeting);
            shows(page, "Er staat nog niets op de agenda.");
            add(secretary, address, "Opening", "information");
            add(secretary, address, "Begroting 😀 <b>2036</b>", "discussion");
            add(secretary, address, "Rondvraag", "information");
            secretary.check();
            assertThat(page.locator(".items > li .name").allInnerTexts().getLast()).contains("Rondvraag");

            // Up by the button beside it, twice: one goes on where the item stands now.
            press(page, "button[aria-label='“Rondvraag” een plaats omhoog']");
            press(page, "button[aria-label='“Rondvraag” een plaats omhoog']");
            assertThat(page.locator(".items > li .name").allInnerTexts().getFirst()).contains("Rondvraag");
            assertThat(page.url()).contains("#itm-");

            page.navigate(address + "/agenda/versturen");
            secretary.check();
            send(page);
            shows(page, "Vastgelegd: de agenda is verstuurd.", "De agenda is nog zoals hij toen was.");
            follow(page, "Opening", "wijzigen");
            page.locator("#titel").fill("Opening en mededelingen");
            page.locator("#stuk-1-titel").fill("Nota");
            send(page);
            shows(page, "Vul het webadres van dit stuk in");
            secretary.check();
            page.locator("#stuk-1-adres").fill("https://example.org/nota");
            page.locator("#besloten").press("Space");
            send(page);
            shows(page, "Opening en mededelingen", "Besloten", "Sinds de laatste keer is er iets gewijzigd.");
            follow(page, "Rondvraag", "intrekken");
            page.locator("#waarom").fill("er is geen tijd voor");
            send(page);
            shows(page, "Ingetrokken", "Reden: er is geen tijd voor");
            page.navigate(address + "/agenda/verstuurd/1");
            shows(page, "“Opening” is gewijzigd: de titel is nu “Opening en mededelingen”; er zijn andere stukken; "
                    + "het is nu besloten.", "“Rondvraag” is ingetrokken: er is geen tijd voor");
            secretary.check();

            page.navigate(address + "/annuleren");
            page.locator("input[value=weather]").press("Space");
            page.locator("#vervolg").press("Space");
            page.locator("input[name=punt]").first().press("Space");
            page.locator("#doorgeschoven-naar").selectOption(next);
            secretary.check();
            send(page);
            shows(page, "is geannuleerd", "Het onderwerp “Opening en mededelingen” is doorgeschoven naar",
                    "Doorgeschoven naar");
            assertThat(page.locator("a[href$='/agenda/nieuw']").count()).isZero();
            follow(page, "Begroting", "doorschuiven");
            page.locator("#naar").selectOption(next);
            secretary.check();
            send(page);
            page.navigate(REGISTRY.address().resolve("/vgg/vergaderingen/" + next).toString());
            shows(page, "Opening en mededelingen", "Begroting 😀 <b>2036</b>", "Doorgeschoven van");
            assertThat(page.locator(".items > li").count()).isEqualTo(2);
            secretary.check();
        }
    }

    @Test
    void page_and_api_tell_the_same_agenda_and_a_decision_stands_with_its_item() {
        String meeting = Examples.planned(API, BODY, "2025-03-03");
        String item = Examples.sentItem(API, meeting);
        try (Visitor secretary = Visitor.as(REGISTRY, "secretaris", Sight.DESKTOP)) {
            Page page = secretary.open("/vgg/vergaderingen/" + meeting + "/besluiten");
            shows(page, "Op de agenda", "Nog niets vastgelegd");
            secretary.check();
            page.locator("#punt").selectOption(item);
            page.locator("#besluit").fill("De begroting is vastgesteld.");
            page.waitForNavigation(() -> page.locator("button[value=klaar]").press("Enter"));
            assertThat(page.locator("li[id='" + item + "']").textContent()).contains("De begroting is vastgesteld");
            page.waitForNavigation(() -> page.locator("li[id='" + item + "'] a[href*='/besluiten/']").press("Enter"));
            shows(page, "Agendapunt", "Begroting om te bekijken");
            secretary.check();
        }
        JsonNode agenda = API.json("/v1/meetings/" + meeting + "/agenda-items");
        assertThat(agenda.at("/items/1/id").asString()).isEqualTo(item);
        assertThat(agenda.at("/items/1/decisions")).hasSize(1);
        assertThat(agenda.at("/sent/0/items/1/content/title").asString()).isEqualTo("Begroting om te bekijken");
        assertThat(API.json("/v1/meetings/" + meeting + "/agenda-items/" + item).at("/content/closed").asBoolean())
                .isTrue();
    }

    private static void add(Visitor secretary, String meeting, String title, String kind) {
        Page page = secretary.page();
        page.navigate(meeting + "/agenda/nieuw");
        page.locator("#titel").fill(title);
        page.locator("input[name=soort][value=" + kind + "]").press("Space");
        send(page);
        shows(page, "Vastgelegd: “" + title + "” staat op de agenda.");
    }

    private static void follow(Page page, String title, String deed) {
        page.waitForNavigation(
                () -> page.locator(".items > li").filter(new com.microsoft.playwright.Locator.FilterOptions()
                        .setHasText(title)).locator("a[href$='/" + deed + "']").press("Enter"));
    }

    private static void send(Page page) {
        page.waitForNavigation(() -> page.locator("form.form button[type=submit]").press("Enter"));
    }

    private static void press(Page page, String button) {
        page.waitForNavigation(() -> page.locator(button).press("Enter"));
    }

    private static void shows(Page page, String... texts) {
        for (String text : texts) {
            assertThat(page.locator("main").textContent()).contains(text);
        }
    }
}
