package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * From an invitation to a cancellation for too few people: the secretary, who is invited, and the automation between
 * them.
 */
@InBrowser
class InvitationsIT {

    private static final RegistryProcess REGISTRY = Registries.writing();
    private static final Client CLIENT = REGISTRY.as("secretaris");
    private static final String VGG = "/v1/associations/vgg";

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void too_many_decline_and_the_meeting_is_cancelled_with_the_figures(Sight sight) throws Exception {
        String name = "Overleg " + UUID.randomUUID().toString().substring(0, 8);
        String body = begun(VGG + "/bodies", "{\"name\":\"" + name + "\",\"kind\":\"portfolio-council\"}");
        String meeting = begun(VGG + "/meetings",
                "{\"title\":\"" + name + "\",\"on\":\"2036-05-08\",\"bodies\":[\"" + body + "\"]}");
        try (Visitor secretary = Visitor.as(REGISTRY, "secretaris", sight);
                Visitor guest = Visitor.nobody(REGISTRY.address(), sight)) {
            List<String> links = invited(secretary, body, "/vgg/vergaderingen/" + meeting);
            byLink(guest, links.getFirst());
            withdrawn(secretary, guest, "/vgg/vergaderingen/" + meeting, links.getLast());
            warned(secretary, "/vgg/vergaderingen/" + meeting);
            assertThat(signal(meeting).path("outlook").asString()).isEqualTo("unreachable");
            cancelled(secretary, meeting);
            guest.open(links.getFirst());
            shows(guest.page(), "U hoeft niet meer te antwoorden", "De vergadering gaat niet door.");
            guest.check();
        }
    }

    /** Four are invited, where three have to come, and one by mistake. */
    private static List<String> invited(Visitor secretary, String body, String meeting) {
        Page page = secretary.open("/vgg/gremia/" + body + "/minimum");
        secretary.check();
        page.locator("input[value=aantal]").press("Space");
        page.fill("#aantal", "3");
        send(page);
        shows(page, "Minstens 3 deelnemers");
        page = secretary.open(meeting);
        shows(page, "Er is nog niemand uitgenodigd.");
        page = secretary.open(meeting + "/uitnodigen");
        secretary.check();
        page.fill("#anderen", "gemeente Noord\ngemeente Oost\ngemeente Zuid\ngemeente West\nde buren");
        page.fill("#antwoord-tot", "24-4-2036");
        send(page);
        shows(page, "Er moeten minstens 3 mensen komen.", "24 april 2036");
        page = secretary.open(meeting + "/antwoorden");
        secretary.check();
        return page.locator("a[href*='/uitnodiging/']").all().stream().map(link -> link.getAttribute("href")).toList();
    }

    private static void byLink(Visitor guest, String link) {
        Page page = guest.open(link);
        shows(page, "gemeente Noord", "nog geen antwoord");
        assertThat(page.locator("nav.menu").count()).isZero();
        guest.check();
        page.locator("input[value=substitute]").press("Space");
        send(page);
        shows(page, "Een vervanger en het antwoord");
        guest.check();
        page.locator("input[value=declined]").press("Space");
        send(page);
        shows(page, "Uw antwoord is vastgelegd.", "Uw antwoord tot nu toe: afgemeld.");
    }

    /** The one who was invited by mistake counts no more, and reads so. */
    private static void withdrawn(Visitor secretary, Visitor guest, String meeting, String link) {
        Page page = secretary.open(meeting + "/uitnodigingen/5/intrekken");
        shows(page, "de buren", "nog geen antwoord");
        secretary.check();
        page.fill("#reden", "verkeerd aangekruist");
        send(page);
        shows(page, "De uitnodiging van de buren is ingetrokken.", "Ingetrokken uitnodigingen");
        secretary.check();
        page = guest.open(link);
        shows(page, "de buren", "Deze uitnodiging is ingetrokken");
        guest.check();
    }

    private static void warned(Visitor secretary, String meeting) {
        Page page = secretary.open(meeting);
        assertThat(page.content()).doesNotContain("Er komen te weinig mensen.");
        page = secretary.open(meeting + "/antwoorden");
        page.selectOption("#antwoord-2", "declined");
        page.selectOption("#antwoord-3", "accepted");
        send(page);
        shows(page, "Er komen te weinig mensen.", "Annuleren met deze aantallen");
        secretary.check();
    }

    /** The automation says it by itself, after a moment. */
    private static JsonNode signal(String meeting) throws InterruptedException {
        JsonNode signal = CLIENT.json("/v1/meetings/" + meeting + "/invitations").at("/invitations/signal");
        for (int i = 0; i < 100 && !signal.isObject(); i++) {
            Thread.sleep(200);
            signal = CLIENT.json("/v1/meetings/" + meeting + "/invitations").at("/invitations/signal");
        }
        return signal;
    }

    private static void cancelled(Visitor secretary, String meeting) {
        Page page = secretary.open("/vgg");
        shows(page, "Er komen te weinig mensen");
        secretary.check();
        assertThat(page.locator("a[href$='" + meeting + "/annuleren']").count()).isEqualTo(1);
        page = secretary.open("/vgg/vergaderingen/" + meeting + "/annuleren");
        shows(page, "Uitgenodigd: 4. Komen: 1. Afgemeld: 2.");
        assertThat(page.locator("input[value=low-attendance]").isChecked()).isTrue();
        secretary.check();
        send(page);
        shows(page, "is geannuleerd", "Uitgenodigd: 4. Komen: 1. Afgemeld: 2. Geen antwoord: 1. Minimaal nodig: 3.");
        secretary.check();
    }

    private static String begun(String path, String json) {
        String address = CLIENT.post(path, json).headers().firstValue("Location").orElseThrow();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static void send(Page page) {
        page.waitForNavigation(() -> page.locator("main form.form button[type=submit]").first().press("Enter"));
    }

    private static void shows(Page page, String... texts) {
        assertThat(page.locator("main").innerText()).contains(texts);
    }
}
