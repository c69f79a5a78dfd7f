package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The auditor's desk with only the screen, from the start page on. */
@Order(4)
@InBrowser
class ControlPagesIT {

    private static OpenedYear year;
    private static MongoClient behindItsBack;
    private static RegistryProcess registry;

    @BeforeAll
    static void start() {
        year = OpenedYear.start();
        behindItsBack = year.behindItsBack();
        registry = year.registry();
    }

    @AfterAll
    static void stop() {
        year.close();
    }

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void an_auditor_checks_from_the_start_page_that_the_decisions_equal_what_was_recorded(Sight sight) {
        try (Visitor auditor = Visitor.as(registry, "auditor", sight)) {
            long begin = System.nanoTime();
            Page page = auditor.open("/vgg");
            follow(page, "Controle");
            auditor.check();
            push(page, "Vergelijk nu Besluiten");
            assertThat(page.locator("h2").first().textContent())
                    .isEqualTo("Besluiten: precies gelijk aan de vastleggingen");
            assertThat(page.locator("main").textContent()).contains("58");
            System.out.printf("decision log compared with only the screen (%s): %.1f s%n", sight,
                    (System.nanoTime() - begin) / 1e9);
            auditor.check();
        }
    }

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void an_auditor_has_the_chain_checked(Sight sight) {
        try (Visitor auditor = Visitor.as(registry, "auditor", sight)) {
            Page page = auditor.open("/vgg/controle");
            push(page, "Nu narekenen");
            until(auditor, "De keten is heel");
            auditor.check();
            follow(page, "Terug naar Controle");
            assertThat(page.locator(".verdict").textContent()).contains("De keten is heel", "door u");
            assertThat(page.locator(".proof").textContent()).contains("Wat dit niet bewijst", "Laatste waarde");
            auditor.check();
        }
    }

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void an_auditor_rebuilds_a_view_beside_the_live_one_and_throws_it_away_or_switches(Sight sight) {
        try (Visitor auditor = Visitor.as(registry, "auditor", sight)) {
            Page page = auditor.open("/vgg/controle");
            push(page, "Bouw opnieuw op naast het lopende Gremia");
            auditor.check();
            until(auditor, "Het nieuwe overzicht is klaar en vergeleken");
            assertThat(page.locator("#stand").textContent()).contains("Precies gelijk", "76 rijen opnieuw opgebouwd");
            auditor.check();
            if (sight.width() == Sight.PHONE.width()) {
                push(page, "Gooi het nieuwe weg");
                assertThat(page.locator("#stand").textContent()).contains("Weggegooid");
            } else {
                push(page, "Stap over op het nieuwe");
                assertThat(page.locator("#stand").textContent()).contains("Iedereen leest nu het nieuwe overzicht");
            }
            auditor.check();
            auditor.open("/vgg/gremia");
            assertThat(auditor.source()).contains("Dagelijks Bestuur VGG");
        }
    }

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void an_auditor_turns_the_pages_of_what_was_recorded_and_looks_at_one(Sight sight) {
        try (Visitor auditor = Visitor.as(registry, "auditor", sight)) {
            Page page = auditor.open("/vgg/controle/vastleggingen");
            auditor.check();
            assertThat(page.locator(".recorded > li").count()).isEqualTo(50);
            String first = page.locator(".recorded .at").first().textContent();
            follow(page, "Oudere");
            assertThat(page.locator(".recorded .at").first().textContent()).isNotEqualTo(first);
            follow(page, "Nieuwere");
            assertThat(page.locator(".recorded .at").first().textContent()).isEqualTo(first);

            auditor.open("/vgg/controle/vastleggingen?soort=meeting-cancelled");
            int cancelled = page.locator(".recorded > li").count();
            assertThat(cancelled).isPositive().isLessThan(50);
            assertThat(page.locator("main").textContent()).contains("Vergadering geannuleerd");
            page.waitForNavigation(() -> page.locator("a.at").first().press("Enter"));
            assertThat(page.locator("main").textContent()).contains("Zo is het opgeslagen", "Stap in de keten");
            auditor.check();
            follow(page, "Alles hierover");
            assertThat(page.locator(".recorded > li").count()).isGreaterThanOrEqualTo(2);
            auditor.open("/vgg/controle/vastleggingen?van=morgen");
            assertThat(page.locator("main").textContent()).contains("Geen vastlegging past").doesNotContain("geen dag");
            auditor.open("/vgg/controle/vastleggingen?soort=bestaatniet&van=onzin&ding=%3Cscript%3E");
            assertThat(page.locator("main").textContent()).contains("bestaat niet", "geen dag",
                    "Geen vastlegging past");
            auditor.check();
        }
    }

    @Test
    void a_person_is_shown_by_what_is_sealed_only() {
        try (Visitor auditor = Visitor.as(registry, "auditor", Sight.DESKTOP)) {
            Page page = auditor.open("/vgg/controle/vastleggingen?soort=person-registered");
            page.waitForNavigation(() -> page.locator("a.at").first().press("Enter"));
            assertThat(page.locator("pre").first().textContent()).contains("ciphertext");
        }
    }

    @Test
    void what_was_changed_behind_the_back_of_the_registry_shows_on_the_page_and_is_mended_by_a_switch() {
        MongoCollection<Document> rows = behindItsBack.getDatabase("kroniek").getCollection("view_remarks");
        Document row = Objects.requireNonNull(rows.find(Filters.exists("row")).first());
        rows.updateOne(Filters.eq("_id", row.get("_id")), Updates.set("row.text", "Achter de rug om"));
        try (Visitor auditor = Visitor.as(registry, "auditor", Sight.DESKTOP)) {
            Page page = auditor.open("/vgg/controle");
            push(page, "Vergelijk alle overzichten nu");
            assertThat(page.locator(".verdict").textContent()).contains("1 anders");
            follow(page, "Bekijk de uitkomst Opmerkingen");
            assertThat(page.locator("h2").first().textContent()).contains("niet gelijk");
            assertThat(page.locator(".difference").count()).isEqualTo(1);
            assertThat(page.locator(".difference").textContent()).contains("text", "Achter de rug om",
                    row.getString("id"));
            auditor.check();
            push(page, "Bouw opnieuw op naast het lopende");
            until(auditor, "Het nieuwe overzicht is klaar en vergeleken");
            assertThat(page.locator("#stand").textContent()).contains("1 verschil");
            auditor.check();
            push(page, "Stap over op het nieuwe");
            auditor.open("/vgg/controle");
            push(page, "Vergelijk nu Opmerkingen");
            assertThat(page.locator("h2").first().textContent()).contains("precies gelijk");
        }
    }

    @Test
    void what_a_view_could_not_take_in_is_shown_and_tried_again() {
        MongoCollection<Document> seats = behindItsBack.getDatabase("kroniek").getCollection("view_seats");
        seats.updateOne(Filters.regex("_id", "^@"), Updates.set("parked.700", new Document("association", "vgg")
                .append("aggregate", "sea-onbekend").append("type", "seat-taken")
                .append("cause", "IllegalStateException in SeatProjection:12")));
        try (Visitor auditor = Visitor.as(registry, "auditor", Sight.PHONE)) {
            Page page = auditor.open("/vgg/controle");
            auditor.check();
            follow(page, "1 vastlegging staat apart");
            assertThat(page.locator("main").textContent()).contains("700", "SeatProjection:12");
            auditor.check();
            push(page, "Probeer opnieuw: bouw op naast het lopende");
            until(auditor, "Het nieuwe overzicht is klaar en vergeleken");
            push(page, "Stap over op het nieuwe");
            auditor.open("/vgg/controle");
            assertThat(page.locator("main").textContent()).doesNotContain("staat apart");
        }
    }

    /** By key: see {@link Typist#push}. */
    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void an_auditor_has_the_history_signed_and_takes_the_proof_of_an_event_home(Sight sight) {
        try (Visitor auditor = Visitor.as(registry, "auditor", sight)) {
            Page page = auditor.open("/vgg/controle");
            push(page, "Nu tekenen");
            assertThat(page.locator("#handtekening").textContent()).contains("stappen van de keten zijn getekend",
                    "Wat dit niet bewijst");
            auditor.check();
            assertThat(taken(page, "/vgg/controle/handtekeningen/laatste")).contains("\n\n\u2014 kroniek-");
            assertThat(taken(page, "/vgg/controle/handtekeningen/sleutel")).startsWith("kroniek-");
            auditor.open("/vgg/controle/vastleggingen/100");
            auditor.check();
            assertThat(taken(page, "/vgg/controle/vastleggingen/100/bewijs")).startsWith("c2sp.org/tlog-proof@v1\n");
        }
    }

    /** What a link on the page gives, fetched with the reader's session. */
    private static String taken(Page page, String address) {
        assertThat(page.locator("main a[href='" + address + "']").count()).as("a link to %s", address).isEqualTo(1);
        return page.request().get(page.url().replaceAll("/vgg/.*", "") + address).text();
    }

    private static void push(Page page, String button) {
        page.waitForNavigation(() -> page.getByRole(AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(button).setExact(true)).press("Enter"));
    }

    private static void follow(Page page, String link) {
        page.waitForNavigation(
                () -> page.locator("a", new Page.LocatorOptions().setHasText(link)).first().press("Enter"));
    }

    /** With JavaScript the page refreshes itself; without, somebody asks for it. */
    private static void until(Visitor visitor, String says) {
        Page page = visitor.page();
        for (int i = 0; i < 60 && !page.locator("#stand").textContent().contains(says); i++) {
            page.waitForTimeout(500);
            if (!visitor.sight().script()) {
                follow(page, "Ververs deze pagina");
            }
        }
        assertThat(page.locator("#stand").textContent()).contains(says);
    }
}
