package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A secretary records decisions on pages, desktop and phone, with and without JavaScript. */
@InBrowser
class DecisionsOnPagesIT {

    private static final RegistryProcess REGISTRY = Registries.writing();
    private static final String BOARD = "Dagelijks Bestuur VGG";

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#all")
    void a_decision_is_recorded_gets_its_number_and_is_replaced_by_the_next(Sight sight) {
        try (Visitor secretary = Visitor.as(REGISTRY, "secretaris", sight)) {
            String first = record(secretary, "Het bureau sluit om vijf uur " + UUID.randomUUID());
            String second = record(secretary, "Het bureau sluit om zes uur " + UUID.randomUUID());
            Page page = secretary.open(first);
            Typist.follow(page, "Besluit intrekken");
            secretary.check();
            page.fill("#reden", "Het bleek te vroeg.");
            page.fill("#dag", "1 maart 2024");
            page.selectOption("#vervangen", second.substring(second.lastIndexOf('/') + 1));
            Typist.push(page, "Besluit intrekken");
            secretary.check();
            assertThat(page.url()).contains(first);
            assertThat(page.innerText("main")).contains("Ingetrokken: 1 maart 2024. Reden: Het bleek te vroeg.",
                    "om zes uur");
            assertThat(secretary.open(second).innerText(".chain")).contains("om vijf uur");
        }
    }

    /** @return the address of the decision */
    private static String record(Visitor secretary, String text) {
        Page page = secretary.open("/vgg/besluiten/nieuw");
        secretary.check();
        page.fill("#besluit", text);
        page.selectOption("#wie", new com.microsoft.playwright.options.SelectOption().setLabel(BOARD));
        page.fill("#dag", "19-10-2023");
        Typist.push(page, "Besluit opslaan");
        secretary.check();
        assertThat(page.innerText("[role=status]")).matches("(?s)Vastgelegd: DB 2023-\\d+: .*");
        assertThat(page.innerText("main")).contains(text);
        return page.url().replaceAll("^https?://[^/]+|\\?.*$", "");
    }

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void what_is_not_right_stands_by_its_field_and_nothing_typed_is_lost(Sight sight) {
        try (Visitor secretary = Visitor.as(REGISTRY, "secretaris", sight)) {
            Page page = secretary.open("/vgg/besluiten/nieuw");
            page.fill("#besluit", "Wij 👍 <script>alert(1)</script>");
            page.fill("#dag", "31 juni 2024");
            Typist.push(page, "Besluit opslaan");
            secretary.check();
            assertThat(page.title()).startsWith("Fout:");
            assertThat(page.innerText("#dag-fout")).contains("Juni heeft 30 dagen.");
            assertThat(page.inputValue("#besluit")).isEqualTo("Wij 👍 <script>alert(1)</script>");
            page.fill("#dag", "30-6-2024");
            page.fill("#besluit", "");
            Typist.push(page, "Besluit opslaan");
            secretary.check();
            assertThat(page.innerText("#besluit-fout")).contains("De tekst is leeg.");
            assertThat(page.inputValue("#dag")).isEqualTo("30-6-2024");
        }
    }

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void down_the_list_the_next_decision_comes_at_once_and_the_last_leads_to_the_meeting(Sight sight) {
        String one = "Punt een " + UUID.randomUUID();
        String two = "Punt twee " + UUID.randomUUID();
        try (Visitor secretary = Visitor.as(REGISTRY, "secretaris", sight)) {
            Page page = secretary.open("/vgg/vergaderingen/" + boardMeeting() + "/besluiten");
            secretary.check();
            page.fill("#besluit", one);
            Typist.push(page, "Opslaan en volgend besluit");
            secretary.check();
            assertThat(page.inputValue("#besluit")).isEmpty();
            assertThat(page.innerText("main ol.plain")).contains(one);
            page.fill("#besluit", two);
            Typist.push(page, "Opslaan en klaar");
            secretary.check();
            assertThat(page.url()).doesNotContain("/besluiten");
            assertThat(page.innerText("main")).contains(one, two);
        }
    }

    @Test
    void what_was_proposed_stands_in_the_form_when_it_is_decided() {
        FormReader secretary = FormReader.of(REGISTRY.as("secretaris"));
        String text = "De leden dragen tien cent per inwoner bij " + UUID.randomUUID();
        FormReader.Filled form = secretary.form("/vgg/besluiten/nieuw");
        String proposal = secretary.send(form.with("uitkomst", "voorstel").with("besluit", text)
                .with("waarom", "Alles werd duurder.").with("dag", "19-10-2023")).address().getPath();
        FormReader.Filled filled = secretary.form("/vgg/besluiten/nieuw?voorstel="
                + proposal.substring(proposal.lastIndexOf('/') + 1));
        assertThat(filled.fields()).containsEntry("besluit", text).containsEntry("waarom", "Alles werd duurder.");
        assertThat(secretary.form("/vgg/besluiten/nieuw?voorstel=dec-none").fields()).containsEntry("besluit", "");
    }

    private static String boardMeeting() {
        Known known = new Known(REGISTRY.as("secretaris"));
        return known.meetings("from=2023-10-19&to=2023-10-19&status=held&body=" + known.body(BOARD)).get("items")
                .valueStream().filter(item -> item.at("/on/precision").asString().equalsIgnoreCase("day"))
                .findFirst().orElseThrow().get("id").asString();
    }
}
