package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A meeting with a browser, from a slip in its title to approved minutes; a mistake; a series. */
@InBrowser
class MeetingLifeIT {

    private static final RegistryProcess REGISTRY = Registries.writing();
    private static final String NEW = "/vgg/vergaderingen/nieuw";
    private static final String BODY = "PHO Bibliotheekwerk";

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void a_meeting_is_corrected_opened_held_and_its_minutes_are_approved(Sight sight) {
        try (Visitor secretary = Visitor.as(REGISTRY, "secretaris", sight)) {
            Page page = secretary.open(NEW);
            page.locator("#gremium").selectOption(new SelectOption().setLabel(BODY));
            page.locator("#datum").fill("gisteren");
            page.locator("#tijd").fill("14.00");
            page.locator("#eindtijd").fill("13.00");
            page.locator("#online").fill("https://example.org/overleg");
            send(page);
            shows(page, "De eindtijd kan niet.");
            secretary.check();
            page.locator("#eindtijd").fill("16.30");
            send(page);
            shows(page, "https://example.org/overleg", "16.30 uur", "Klopt er iets niet?");
            secretary.check();
            String meeting = page.url();

            form(secretary, meeting, "verbeteren");
            page.locator("#titel").fill("PHO Bibliotheekwerk en lezen");
            page.locator("#toelichting").fill("titel vergeten");
            send(page);
            shows(page, "is verbeterd", "PHO Bibliotheekwerk en lezen", "titel vergeten");

            form(secretary, meeting, "openen");
            page.locator("#tijd").fill("14.10");
            send(page);
            shows(page, "is begonnen", "Begonnen", "14.10 uur");
            secretary.check();

            form(secretary, meeting, "gehouden");
            page.locator("#einde").fill("16.45");
            send(page);
            shows(page, "is gehouden", "16.45 uur", "Gepland op", "Er zijn nog geen notulen gepubliceerd.");
            secretary.check();

            form(secretary, meeting, "notulen");
            page.locator("#gepubliceerd-op").fill("1 januari 2020");
            send(page);
            shows(page, "Waar de notulen staan, ontbreekt.", "Deze datum ligt voor de vergadering zelf.");
            secretary.check();
            page.locator("#adres").fill("https://example.org/verslag");
            page.locator("#gepubliceerd-op").fill("vandaag");
            send(page);
            shows(page, "De notulen zijn gepubliceerd", "Zij zijn nog niet goedgekeurd.");
            secretary.check();

            form(secretary, meeting, "notulen-goedkeuren");
            page.locator("#goedgekeurd-op").fill("vandaag");
            send(page);
            shows(page, "Zij zijn goedgekeurd");
            secretary.check();

            page.navigate(meeting + "/vergissing");
            shows(page, "Dit kan nu niet.", "Trek die eerst in.");
        }
    }

    @Test
    void a_mistake_leaves_the_calendar_and_comes_back_when_it_was_none() {
        try (Visitor secretary = Visitor.as(REGISTRY, "secretaris", Sight.PHONE)) {
            Page page = secretary.open(NEW);
            page.locator("#gremium").selectOption(new SelectOption().setLabel(BODY));
            page.locator("#datum").fill("14 mei 2031");
            send(page);
            String meeting = page.url();
            assertThat(inMay(page)).isEqualTo(1);

            form(secretary, meeting, "vergissing");
            page.locator("#waarom").fill("stond er al");
            send(page);
            shows(page, "telt niet meer mee", "Per vergissing ingevoerd", "Stond er al.");
            secretary.check();
            assertThat(inMay(page)).isZero();
            page.navigate(REGISTRY.address().resolve("/vgg/kalender?weergave=lijst&status=vergissing").toString());
            assertThat(page.getByText("14 mei 2031").count()).isEqualTo(1);

            form(secretary, meeting, "terugzetten");
            page.locator("#waarom").fill("het waren er toch twee");
            send(page);
            shows(page, "is teruggezet");
            assertThat(inMay(page)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void a_series_plans_its_meetings_in_one_act_and_no_day_twice(Sight sight) {
        try (Visitor secretary = Visitor.as(REGISTRY, "secretaris", sight)) {
            Page page = secretary.open("/vgg/vergaderingen/nieuwe-reeks");
            secretary.check();
            page.locator("#titel").fill("Kerngroep lezen");
            page.locator("#vanaf").fill("3 oktober 2034");
            send(page);
            shows(page, "Van deze reeks is nog geen vergadering gepland.", "om de twee weken");
            secretary.check();
            String series = page.url();

            form(secretary, series, "plannen");
            assertThat(page.locator("#datum-2").inputValue()).isEqualTo("dinsdag 17 oktober 2034");
            page.locator("#datum-2").fill("");
            page.locator("#tijd").fill("10.00");
            page.locator("#plaats").fill("Veendam");
            send(page);
            shows(page, "Vastgelegd: 7 vergaderingen zijn gepland.", "7 vergaderingen");
            secretary.check();

            form(secretary, series, "plannen");
            page.locator("#datum-1").fill("3 oktober 2034");
            send(page);
            shows(page, "Op 3 oktober 2034 staat al een vergadering van deze reeks.");
            secretary.check();

            form(secretary, series, "stoppen");
            page.locator("#datum").fill("vandaag");
            send(page);
            shows(page, "is gestopt", "Gestopt op");
            secretary.check();

            form(secretary, series, "einde-terugdraaien");
            send(page);
            shows(page, "Schrijf waarom.");
            page.locator("#waarom").fill("de verkeerde reeks gekozen");
            send(page);
            shows(page, "is toch niet gestopt", "Vergaderingen plannen");
            assertThat(page.locator("main").textContent()).doesNotContain("Gestopt op");
            secretary.check();
        }
    }

    private static int inMay(Page page) {
        page.navigate(REGISTRY.address().resolve("/vgg/kalender?weergave=lijst&jaar=2031").toString());
        return page.getByText("14 mei 2031").count();
    }

    private static void form(Visitor secretary, String thing, String action) {
        secretary.page().navigate(thing + "/" + action);
        assertThat(secretary.status()).isEqualTo(200);
        secretary.check();
    }

    private static void send(Page page) {
        // By key: a browser without scripts draws too seldom for Playwright to see that a button stands still.
        page.waitForNavigation(() -> page.locator("form.form[method=post] button[type=submit]").press("Enter"));
    }

    private static void shows(Page page, String... texts) {
        for (String text : texts) {
            assertThat(page.locator("main").textContent()).contains(text);
        }
    }
}
