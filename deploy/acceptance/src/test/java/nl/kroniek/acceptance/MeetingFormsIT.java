package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Writing about meetings with a browser, from planning to what became of it. */
@InBrowser
class MeetingFormsIT {

    private static final RegistryProcess REGISTRY = Registries.writing();
    private static final String NEW = "/vgg/vergaderingen/nieuw";
    private static final String BODY = "PHO Bibliotheekwerk";

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#all")
    void a_meeting_is_planned_moved_postponed_cancelled_restored_and_held(Sight sight) {
        try (Visitor secretary = Visitor.as(REGISTRY, "secretaris", sight)) {
            Page page = secretary.open(NEW);
            secretary.check();
            page.locator("#gremium").selectOption(new SelectOption().setLabel(BODY));
            page.locator("#datum").fill("31 juni 2027");
            page.locator("#plaats").fill("Huis van de provincie 😀 <b>zaal</b>");
            send(page);
            shows(page, "Juni heeft 30 dagen");
            assertThat(page.title()).startsWith("Fout:");
            assertThat(page.locator("#plaats").inputValue()).isEqualTo("Huis van de provincie 😀 <b>zaal</b>");
            secretary.check();
            page.locator("#datum").fill("7-11-2028");
            page.locator("#tijd").fill("14.00");
            send(page);
            shows(page, "Vastgelegd: " + BODY + ", dinsdag 7 november 2028, 14.00 uur.", "zaal");
            secretary.check();
            String meeting = page.url();
            page.reload();
            assertThat(page.content()).doesNotContain("Vastgelegd: " + BODY + ",");
            follow(secretary, meeting);
        }
    }

    private static void follow(Visitor secretary, String meeting) {
        Page page = secretary.page();
        form(secretary, meeting, "verplaatsen");
        page.locator("#datum").fill("do 16 nov 2028");
        tick(page, "input[value=illness]");
        send(page);
        shows(page, "is verplaatst naar donderdag 16 november 2028");

        form(secretary, meeting, "uitstellen");
        page.locator("#datum").fill("voorjaar 2029");
        send(page);
        shows(page, "is uitgesteld", "Uitgesteld", "voorjaar 2029");

        form(secretary, meeting, "annuleren");
        page.locator("#komen").fill("drie");
        send(page);
        shows(page, "Kies minstens één reden.", "Vul een heel getal in");
        secretary.check();
        tick(page, "input[value=low-attendance]");
        tick(page, "input[value=other]");
        page.locator("#uitleg-other").fill("de zaal was bezet");
        page.locator("#komen").fill("3");
        page.locator("#uitgenodigd").fill("12");
        page.locator("#besluiter-functie").fill("de voorzitter van het overleg");
        page.locator("#besloten-op").fill("vandaag");
        tick(page, "input[value=being-explored]");
        page.locator("#verkend").fill("of dit bij een ander overleg kan");
        send(page);
        shows(page, "is geannuleerd", "de zaal was bezet", "de voorzitter van het overleg",
                "of dit bij een ander overleg kan");
        secretary.check();

        page.navigate(meeting + "/verplaatsen");
        shows(page, "Dit kan nu niet.", "Maak eerst de annulering ongedaan.");
        secretary.check();

        form(secretary, meeting, "annulering-terugdraaien");
        page.locator("#waarom").fill("verkeerde vergadering gekozen");
        send(page);
        shows(page, "ongedaan gemaakt");

        form(secretary, meeting, "niet-gehouden");
        send(page);
        shows(page, "is niet gehouden");

        form(secretary, meeting, "gehouden");
        page.locator("#datum").fill("gisteren");
        page.locator("#aanwezig").fill("35");
        page.locator("#zekerheid").selectOption("about");
        send(page);
        shows(page, "is gehouden", "ongeveer 35");
        secretary.check();
    }

    @Test
    void who_was_overtaken_sees_what_the_other_recorded_and_loses_nothing() {
        try (Visitor first = Visitor.as(REGISTRY, "secretaris", Sight.DESKTOP);
                Visitor second = Visitor.as(REGISTRY, "secretaris", Sight.PHONE)) {
            String meeting = planned(first, "8 februari 2029");
            form(first, meeting, "verplaatsen");
            form(second, meeting, "verplaatsen");
            second.page().locator("#datum").fill("9 februari 2029");
            send(second.page());
            shows(second.page(), "is verplaatst");
            first.page().locator("#datum").fill("10 februari 2029");
            send(first.page());

            shows(first.page(), "Iemand anders was u voor", "Dit is intussen vastgelegd", "naar 9 februari 2029");
            assertThat(first.page().locator("#datum").inputValue()).isEqualTo("10 februari 2029");
            first.check();
            send(first.page());
            shows(first.page(), "is verplaatst naar zaterdag 10 februari 2029");
        }
    }

    @Test
    void sending_twice_and_going_back_record_nothing_twice() {
        try (Visitor secretary = Visitor.as(REGISTRY, "secretaris", Sight.DESKTOP)) {
            Page page = secretary.open(NEW);
            page.locator("#gremium").selectOption(new SelectOption().setLabel(BODY));
            page.locator("#datum").fill("13 maart 2029");
            page.locator("form.form button[type=submit]").dblclick();
            page.waitForURL(Pattern.compile(".*/vergaderingen/mtg-.*"));
            assertThat(meetingsInMarch(page)).isEqualTo(1);

            secretary.open(NEW);
            page.locator("#gremium").selectOption(new SelectOption().setLabel(BODY));
            page.locator("#datum").fill("onleesbaar");
            send(page);
            page.goBack();
            send(page);
            assertThat(page.title()).startsWith("Fout:");
            assertThat(meetingsInMarch(page)).isEqualTo(1);
        }
    }

    private static int meetingsInMarch(Page page) {
        page.navigate(REGISTRY.address().resolve("/vgg/kalender?weergave=lijst").toString());
        return page.getByText("13 maart 2029").count();
    }

    @Test
    void bad_text_is_kept_as_typed_and_never_becomes_part_of_the_page() {
        try (Visitor secretary = Visitor.as(REGISTRY, "secretaris", Sight.PHONE)) {
            Page page = secretary.open(NEW);
            List<String> bad = List.of("<script>document.title='x'</script>", "a".repeat(10_000),
                    "\u202Eomgekeerd\u202C", "\"><img src=x onerror=alert(1)>");
            for (String text : bad) {
                page.locator("#datum").fill(text.length() > 1000 ? "12 maart 2029" : text);
                page.locator("#plaats").fill(text);
                send(page);
                assertThat(page.locator("#plaats").inputValue()).isEqualTo(text);
                assertThat(page.title()).startsWith("Fout:");
                secretary.check();
            }
        }
    }

    @Test
    void a_meeting_of_which_nothing_is_missing_begins_with_where_it_is_and_its_agenda() {
        try (Visitor secretary = Visitor.as(REGISTRY, "secretaris", Sight.PHONE)) {
            Page page = secretary.open(NEW);
            page.locator("#gremium").selectOption(new SelectOption().setLabel(BODY));
            page.locator("#datum").fill("8-11-2028");
            page.locator("#plaats").fill("Veendam");
            send(page);
            assertThat(page.textContent("main .title")).contains("8 november 2028", "Veendam");
            shows(page, "Wat we niet weten", "Wat er op de agenda komt");
            String meeting = page.url().replaceAll("[?#].*", "");

            page.navigate(meeting + "/agenda/nieuw");
            page.locator("#titel").fill("Begroting");
            send(page);
            page.navigate(meeting);
            assertThat(page.locator("main h2").first().textContent()).isEqualTo("Agenda");
            assertThat(page.locator("main").textContent()).doesNotContain("Wat we niet weten");
        }
    }

    private static String planned(Visitor secretary, String date) {
        Page page = secretary.open(NEW);
        page.locator("#gremium").selectOption(new SelectOption().setLabel(BODY));
        page.locator("#datum").fill(date);
        send(page);
        shows(page, "Vastgelegd:");
        return page.url();
    }

    private static void form(Visitor secretary, String meeting, String action) {
        secretary.page().navigate(meeting + "/" + action);
        assertThat(secretary.status()).isEqualTo(200);
        secretary.check();
    }

    private static void send(Page page) {
        // By key: a browser without scripts draws too seldom for Playwright to see that a button stands still.
        page.waitForNavigation(() -> page.locator("form.form button[type=submit]").press("Enter"));
    }

    private static void tick(Page page, String box) {
        page.locator(box).press("Space");
        assertThat(page.locator(box).isChecked()).isTrue();
    }

    private static void shows(Page page, String... texts) {
        for (String text : texts) {
            assertThat(page.locator("main").textContent()).contains(text);
        }
    }
}
