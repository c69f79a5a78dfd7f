package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

/** An empty directory, a browser, and what the pages themselves say: from nothing to a meeting in the calendar. */
@InBrowser
class FirstUseIT {

    private static final String PASSWORD = "een goed lang wachtwoord";

    @Test
    void from_an_empty_registry_to_a_meeting_in_the_calendar() {
        try (RegistryProcess registry = RegistryProcess.start(Registries.directory(), "run");
                Visitor visitor = Visitor.nobody(registry.address(), Sight.PHONE)) {
            assertThat(get(registry, "/begin?code=geraden")).isEqualTo(404);
            account(visitor, registry);
            association(visitor);
            body(visitor);
            meeting(visitor);
            assertThat(get(registry, registry.setup().getPath() + "?" + registry.setup().getQuery())).as(
                    "the link worked once").isEqualTo(404);
        }
    }

    private static void account(Visitor visitor, RegistryProcess registry) {
        Page page = visitor.open(registry.setup().toString());
        visitor.check();
        page.fill("#naam", "ada");
        page.fill("#nieuw-wachtwoord", "te kort");
        page.fill("#nog-eens-wachtwoord", "te kort");
        visitor.press("main form button");
        assertThat(page.textContent("#nieuw-wachtwoord-fout")).contains("minstens 12 tekens");
        assertThat(page.inputValue("#naam")).isEqualTo("ada");
        visitor.check();
        page.fill("#nieuw-wachtwoord", PASSWORD);
        page.fill("#nog-eens-wachtwoord", PASSWORD);
        visitor.press("main form button");
    }

    private static void association(Visitor visitor) {
        Page page = visitor.page();
        assertThat(page.textContent("h1")).isEqualTo("Nieuwe vereniging");
        visitor.check();
        page.fill("#naam", "Vereniging van Proefgemeenten");
        page.fill("#kort", "VPG");
        page.fill("#adres", "Aanmelden");
        visitor.press("main form button");
        assertThat(page.textContent("#adres-fout")).contains("Kies een ander");
        visitor.check();
        page.fill("#adres", "vpg");
        visitor.press("main form button");
        assertThat(page.url()).endsWith("/vpg");
        assertThat(page.textContent(".account")).contains("secretaris");
        visitor.check();
    }

    private static void body(Visitor visitor) {
        Page page = visitor.page();
        visitor.press("main .button.filled");
        assertThat(page.textContent("h1")).isEqualTo("Nieuw gremium");
        page.fill("#naam", "Algemeen bestuur");
        page.selectOption("#soort", new SelectOption().setIndex(1));
        visitor.press("main form .button.filled");
        assertThat(page.textContent("main")).contains("Algemeen bestuur");
        visitor.check();
    }

    private static void meeting(Visitor visitor) {
        Page page = visitor.page();
        visitor.press(".menu a >> nth=0");
        visitor.press("main .button.filled");
        assertThat(page.textContent("h1")).isEqualTo("Nieuwe vergadering");
        page.selectOption("#gremium", new SelectOption().setIndex(1));
        page.fill("#datum", "7-11-2031");
        visitor.press("main form .button.filled");
        assertThat(page.url()).contains("/vpg/vergaderingen/mtg-");
        visitor.open("/vpg/kalender?jaar=2031&weergave=lijst");
        assertThat(page.textContent("main")).contains("Algemeen bestuur");
        visitor.check();
    }

    private static int get(RegistryProcess registry, String path) {
        return Client.sendOnce(HttpRequest.newBuilder(registry.address().resolve(path)).header("Accept", "text/html")
                .GET()).statusCode();
    }
}
