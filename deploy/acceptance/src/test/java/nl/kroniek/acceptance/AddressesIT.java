package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A secretary sees on the page of a meeting who cannot be reached by mail, gives the address there, and nobody else
 * learns it.
 */
@InBrowser
class AddressesIT {

    private static final RegistryProcess REGISTRY = Registries.writing();
    private static final Client CLIENT = REGISTRY.as("secretaris");
    private static final String VGG = "/v1/associations/vgg";

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void from_the_meeting_an_address_is_given_to_a_guest_and_shown_to_nobody_else(Sight sight) {
        String own = UUID.randomUUID().toString().substring(0, 8);
        String meeting = planned("Overleg " + own);
        String address = "griffie-" + own + "@example.nl";
        try (Visitor secretary = Visitor.as(REGISTRY, "secretaris", sight)) {
            Page page = secretary.open("/vgg/vergaderingen/" + meeting);
            shows(page, "Van 2 genodigden is er nog geen mailadres.");
            page.waitForNavigation(() -> page.locator("main a[href*='/mail/adressen']").first().press("Enter"));
            shows(page, "Mailadressen", "Overleg " + own, "Van 2 is er nog geen adres.", "gemeente Noord");
            secretary.check();
            page.fill("#adres-gast-1", address);
            page.fill("#adres-gast-2", "griffie zuid");
            send(page);
            shows(page, "Dit is geen mailadres van gemeente Zuid.");
            assertThat(page.inputValue("#adres-gast-1")).isEqualTo(address);
            secretary.check();
            page.fill("#adres-gast-2", "");
            send(page);
            shows(page, "1 adres is bijgewerkt.", "Van 1 is er nog geen adres.");
            secretary.check();
            page.navigate(REGISTRY.address().resolve("/vgg/vergaderingen/" + meeting).toString());
            shows(page, "Van 1 genodigde is er nog geen mailadres.");
            page.navigate(REGISTRY.address().resolve("/vgg/mail/adressen").toString());
            secretary.check();
        }
        assertThat(CLIENT.get(VGG + "/addresses?meeting=" + meeting).body()).contains(address);
        assertThat(REGISTRY.as("auditor").get(VGG + "/log?limit=1000").body()).doesNotContain(own + "@");
        assertThat(REGISTRY.as("medewerker").get(VGG + "/addresses?meeting=" + meeting).statusCode()).isEqualTo(403);
        assertThat(REGISTRY.as("medewerker").get("/vgg/vergaderingen/" + meeting).body()).doesNotContain(own + "@",
                "/mail/adressen");
        assertThat(REGISTRY.output()).noneMatch(line -> line.contains(own + "@"));
    }

    private static String planned(String title) {
        var made = CLIENT.post(VGG + "/meetings", "{\"title\":\"" + title + "\",\"on\":\"2036-06-05\",\"bodies\":[\""
                + new Known(CLIENT).body("PHO Onderwijs") + "\"]}").headers();
        String at = made.firstValue("Location").orElseThrow();
        CLIENT.json(VGG + "/meetings?after=" + made.firstValue("Position").orElseThrow());
        String meeting = at.substring(at.lastIndexOf('/') + 1);
        FormReader reader = FormReader.of(CLIENT);
        reader.send(reader.form("/vgg/vergaderingen/" + meeting + "/uitnodigen").with("anderen",
                "gemeente Noord\ngemeente Zuid"));
        return meeting;
    }

    private static void send(Page page) {
        page.waitForNavigation(() -> page.locator("main form.form button[type=submit]").first().press("Enter"));
    }

    private static void shows(Page page, String... texts) {
        assertThat(page.locator("main").innerText()).contains(texts);
    }
}
