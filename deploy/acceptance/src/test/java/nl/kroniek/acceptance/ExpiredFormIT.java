package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody types a long form, is called away, and sends it when their session is over. */
@InBrowser
class ExpiredFormIT {

    private static final RegistryProcess REGISTRY = Registries.writing();
    private static final String FORM = "/vgg/vergaderingen/nieuw";
    private static final String PLACE = "Zaal \"De <b>Ommelanden</b>\" 🏛 & meer";
    private static final String GUESTS = "Provincie Groningen\nHet waterschap";

    private static void fill(Visitor visitor, String topic) {
        Page page = visitor.page();
        page.selectOption("#gremium", new SelectOption().setIndex(1));
        page.fill("#datum", "7-11-2031");
        page.fill("#plaats", PLACE);
        if (page.getAttribute("details.more", "open") == null) {
            page.locator("details.more > summary").press("Enter");
            page.waitForSelector("details.more[open] #onderwerp");
        }
        page.fill("#onderwerp", topic);
        page.fill("#genodigd", GUESTS);
        visitor.tick("#extra");
    }

    private static void everythingStandsThere(Page page, String body, String topic) {
        assertThat(page.url()).as("not recorded yet").doesNotContain("/vergaderingen/mtg-");
        assertThat(page.inputValue("#gremium")).isEqualTo(body);
        assertThat(page.inputValue("#datum")).isEqualTo("7-11-2031");
        assertThat(page.inputValue("#plaats")).isEqualTo(PLACE);
        assertThat(page.inputValue("#onderwerp")).isEqualTo(topic);
        assertThat(page.inputValue("#genodigd").replace("\r", "")).isEqualTo(GUESTS);
        assertThat(page.isChecked("#extra")).isTrue();
    }

    private static void forget(BrowserContext window, String... cookies) {
        for (String cookie : cookies) {
            window.clearCookies(new BrowserContext.ClearCookiesOptions().setName(Pattern.compile("^" + cookie + "$")));
        }
    }

    private static Visitor secretary(Sight sight) {
        return Visitor.as(REGISTRY, "secretaris", sight);
    }

    private static long position() {
        return Long.parseLong(REGISTRY.as("secretaris").get("/v1/associations/vgg/bodies").headers().firstValue(
                "Position").orElseThrow());
    }

    /** With a key: a click of Playwright waits for a script where none may run. */
    private static void send(Page page) {
        page.waitForNavigation(() -> page.locator("main form .send button[type=submit]").press("Enter"));
    }

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void nothing_typed_is_lost_when_the_session_is_over(Sight sight) {
        try (Visitor visitor = secretary(sight)) {
            String topic = "Verlopen sessie " + sight;
            Page page = visitor.open(FORM);
            fill(visitor, topic);
            String body = page.inputValue("#gremium");
            forget(page.context(), "kroniek");

            send(page);
            assertThat(page.textContent("main")).contains("Wat u typte is bewaard");
            visitor.check();
            visitor.signInByForm("secretaris", "een verkeerd wachtwoord");
            assertThat(page.title()).startsWith("Fout:");
            visitor.signInByForm("secretaris", REGISTRY.password("secretaris"));

            everythingStandsThere(page, body, topic);
            visitor.check();
            send(page);
            assertThat(page.url()).contains("/vergaderingen/mtg-");
            assertThat(page.textContent("main")).contains(PLACE);
        }
    }

    @Test
    void nothing_typed_is_lost_when_the_token_of_the_form_is_not_known_any_more() {
        try (Visitor visitor = secretary(Sight.PHONE)) {
            Page page = visitor.open(FORM);
            fill(visitor, "Oud scherm");
            String body = page.inputValue("#gremium");
            long before = position();
            forget(page.context(), "kroniek-formulier");

            send(page);
            assertThat(page.textContent("h1")).isEqualTo("Verstuurde u dit formulier zelf?");
            visitor.check();
            send(page);

            everythingStandsThere(page, body, "Oud scherm");
            assertThat(position()).as("nothing is recorded").isEqualTo(before);
            send(page);
            assertThat(page.url()).contains("/vergaderingen/mtg-");
        }
    }

    @Test
    void nothing_typed_is_lost_when_both_are_gone() {
        try (Visitor visitor = secretary(Sight.DESKTOP)) {
            Page page = visitor.open(FORM);
            fill(visitor, "Beide weg");
            String body = page.inputValue("#gremium");
            forget(page.context(), "kroniek", "kroniek-formulier");

            send(page);
            visitor.signInByForm("secretaris", REGISTRY.password("secretaris"));
            assertThat(page.textContent("h1")).isEqualTo("Verstuurde u dit formulier zelf?");
            send(page);

            everythingStandsThere(page, body, "Beide weg");
        }
    }

    @Test
    void what_another_site_sends_is_not_even_shown() {
        try (Visitor visitor = secretary(Sight.DESKTOP)) {
            Page page = visitor.page();
            long before = position();
            page.route("https://elders.example/", route -> route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html").setBody("<form method=post action='" + REGISTRY.address().resolve(FORM)
                            + "'><input name=plaats value='van elders'><button>x</button></form>")));
            page.navigate("https://elders.example/");
            page.click("button");

            assertThat(page.url()).startsWith(REGISTRY.address().toString());
            assertThat(page.content()).doesNotContain("van elders");
            assertThat(position()).isEqualTo(before);
        }
    }
}
