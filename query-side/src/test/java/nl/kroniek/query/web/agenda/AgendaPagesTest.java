package nl.kroniek.query.web.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.kroniek.query.commands.CommandReply;
import nl.kroniek.query.web.FormBench;
import nl.kroniek.query.web.FormVisitor;
import nl.kroniek.query.web.SentCommands.SentCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class AgendaPagesTest extends FormBench {

    private static final String JOINT = "/ons/vergaderingen/mtg-samen";
    private static final String NEW = JOINT + "/agenda/nieuw";
    private static final String BUDGET = JOINT + "/agenda/itm-begroting";
    private static final String GONE = "/ons/vergaderingen/mtg-afgezegd/agenda/itm-huis-eerst";
    private static final String LEFT = "/ons/vergaderingen/mtg-afgezegd/agenda/itm-blijft";
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @Test
    void the_meeting_shows_its_agenda_in_order_with_kind_presenter_papers_and_closed_session() {
        assertThat(visitor.read(JOINT)).containsSubsequence(">Agenda<", "Rondvraag", "Huisvesting", "Bespreekstuk",
                "Doorgeschoven van", "PHO Bibliotheekwerk", "Begroting 2024", "Besloten", "Hamerstuk",
                "Dagelijks Bestuur", "href=\"https://example.org/begroting\"", "Kenmerk 9f86d081…", HASH,
                "Punt toevoegen", "Agenda zoals verstuurd op 20 oktober 2023",
                "Sinds de laatste keer is er iets gewijzigd.");
    }

    @Test
    void an_item_that_can_go_up_or_down_has_a_button_that_says_which_and_the_ends_have_one() {
        String page = visitor.read(JOINT);
        assertThat(page).contains("aria-label=\"“Huisvesting” een plaats omhoog\"",
                "aria-label=\"“Huisvesting” een plaats omlaag\"", "aria-label=\"“Rondvraag” een plaats omlaag\"")
                .doesNotContain("“Rondvraag” een plaats omhoog", "“Begroting 2024” een plaats omlaag");
    }

    @Test
    void the_agenda_of_a_cancelled_meeting_stays_readable_and_its_items_may_still_go_elsewhere() {
        assertThat(visitor.read("/ons/vergaderingen/mtg-afgezegd")).containsSubsequence(">Agenda<", "Huisvesting",
                "Doorgeschoven naar", "Samen over huisvesting", "Wat nog bleef", "agenda/itm-blijft/doorschuiven")
                .doesNotContain("Punt toevoegen", "itm-blijft/intrekken", "itm-huis-eerst/doorschuiven");
    }

    @Test
    void what_stood_on_the_agenda_is_no_longer_unknown() {
        assertThat(visitor.read(JOINT)).contains("Rondvraag; Huisvesting; Begroting 2024")
                .doesNotContain("Wat er op de agenda stond</span></li>");
    }

    @Test
    void an_empty_agenda_says_what_to_do_next() {
        assertThat(visitor.read("/ons/vergaderingen/mtg-vaag")).contains(
                "Er staat nog niets op de agenda. Voeg het eerste punt toe.");
    }

    @Test
    void a_new_item_is_sent_with_everything_that_was_typed_and_on_no_version() {
        SentCommand sent = visitor.sent(NEW, typed(Map.of("soort", "consent", "wie", "dagelijks bestuur", "plaats", "1",
                "besloten", "ja", "stuk-1-titel", "Nota", "stuk-1-adres", "https://example.org/n", "stuk-1-kenmerk",
                HASH.toUpperCase(java.util.Locale.ROOT), "stuk-3-titel", "Brief", "stuk-3-adres",
                "https://example.org/b")));
        assertThat(sent.path()).isEqualTo("/v1/meetings/mtg-samen/agenda-items");
        assertThat(sent.conditions().version()).isNull();
        assertThat(sent.body()).isEqualTo(JsonMapper.shared().readTree(
                """
                    {"content":{"title":"Opening","kind":"consent","presenter":"bdy-bestuur","closed":true,"papers":[
                    {"title":"Nota","address":"https://example.org/n","sha256":"%s"},
                    {"title":"Brief","address":"https://example.org/b"}]},"place":1}""".formatted(HASH)));
    }

    @Test
    void whoever_brings_it_in_may_be_a_function_in_words() {
        assertThat(visitor.sent(NEW, typed(Map.of("soort", "information", "wie", "bdy-bestuur"))).body()
                .at("/content/presenter/text").asString()).isEqualTo("bdy-bestuur");
    }

    @ParameterizedTest
    @CsvSource({"a-title-must-be-given,/content/title,titel", "unknown-choice,/content/kind,soort",
            "an-address-must-be-a-web-address,/content/papers/1/address,stuk-2-adres",
            "a-hash-must-be-sixty-four-hex-digits,/content/papers/0/sha256,stuk-1-kenmerk",
            "a-title-must-be-given,/content/papers/1/title,stuk-2-titel",
            "the-body-must-exist,/content/presenter,wie", "the-place-must-be-on-the-agenda,/place,plaats"})
    void every_refusal_of_an_item_stands_by_its_field(String code, String pointer, String field) {
        String page = visitor.refused(NEW, typed(Map.of("soort", "consent", "plaats", "2", "stuk-1-titel", "Nota",
                "stuk-1-adres", "https://example.org/n", "stuk-2-titel", "Brief", "stuk-2-adres", "hier")), 400, code,
                pointer);
        assertThat(page).contains("id=\"" + field + "-fout\"", "href=\"#" + field + "\">Zin over " + code,
                "<title>Fout:", "value=\"Opening\"", "value=\"hier\"", "name=\"stuk-3-titel\"");
    }

    @Test
    void a_paper_without_title_or_address_and_an_item_without_title_are_said_at_once() {
        String page = FormVisitor.text(visitor.send(NEW, typed(Map.of("titel", "", "stuk-1-titel", "Nota",
                "stuk-2-adres", "https://example.org/n"))));
        assertThat(page).contains("Schrijf een titel voor het punt", "Vul het webadres van dit stuk in",
                "Schrijf een titel bij dit stuk");
        assertThat(commands.taken()).isEmpty();
    }

    @Test
    void a_change_begins_with_what_stands_there_and_sent_back_unchanged_means_the_same() {
        assertThat(visitor.read(BUDGET + "/wijzigen")).contains("value=\"Begroting 2024\"",
                "value=\"Dagelijks Bestuur\"", "value=\"https://example.org/begroting\"", "value=\"" + HASH + "\"",
                "name=\"version\"").containsPattern("value=\"consent\"[^>]*checked");
        SentCommand sent = visitor.sent(BUDGET + "/wijzigen", Map.of("key", "sleutel-2", "version", "7", "titel",
                "Begroting 2024", "soort", "consent", "wie", "Dagelijks Bestuur", "besloten", "ja", "stuk-1-titel",
                "Begroting", "stuk-1-adres", "https://example.org/begroting", "stuk-1-kenmerk", HASH));
        assertThat(sent.path()).isEqualTo("/v1/meetings/mtg-samen/agenda-items/changes");
        assertThat(sent.conditions().version()).isEqualTo(7);
        assertThat(sent.body()).isEqualTo(JsonMapper.shared().readTree(
                """
                    {"item":"itm-begroting","content":{"title":"Begroting 2024","kind":"consent","presenter":"bdy-bestuur",
                    "closed":true,"papers":[{"title":"Begroting","address":"https://example.org/begroting",
                    "sha256":"%s"}]}}"""
                        .formatted(HASH)));
    }

    @Test
    void moving_sends_the_place_and_goes_on_where_the_item_stands() {
        SentCommand sent = visitor.sent(BUDGET + "/plaats", Map.of("plaats", "2", "version", "9"));
        assertThat(sent.path()).isEqualTo("/v1/meetings/mtg-samen/agenda-items/moves");
        assertThat(sent.body()).isEqualTo(JsonMapper.shared().readTree("{\"to\":2,\"item\":\"itm-begroting\"}"));
        assertThat(sent.conditions().version()).isEqualTo(9);
        assertThat(visitor.send(BUDGET + "/plaats", Map.of("plaats", "2", "version", "9"))).hasStatus(303)
                .hasRedirectedUrl(JOINT + "#itm-begroting");
        assertThat(visitor.read(BUDGET + "/plaats")).contains("1: waar nu “Rondvraag” staat");
    }

    @Test
    void who_was_overtaken_while_moving_sees_what_was_recorded_meanwhile() {
        String page = visitor.refused(BUDGET + "/plaats", Map.of("plaats", "2", "version", "0"), 412, "stale-version",
                "");
        assertThat(page).contains("Iemand anders was u voor", "Dit is intussen vastgelegd",
                "“Rondvraag” gaat naar plaats 1 op de agenda.");
    }

    @Test
    void an_item_is_withdrawn_with_a_reason() {
        assertThat(FormVisitor.text(visitor.send(BUDGET + "/intrekken", Map.of("version", "1"))))
                .contains("Schrijf waarom dit punt van de agenda gaat.");
        SentCommand sent = visitor.sent(BUDGET + "/intrekken", Map.of("version", "1", "waarom", "niet klaar"));
        assertThat(sent.path()).isEqualTo("/v1/meetings/mtg-samen/agenda-items/withdrawals");
        assertThat(sent.body()).isEqualTo(JsonMapper.shared()
                .readTree("{\"reason\":\"niet klaar\",\"item\":\"itm-begroting\"}"));
    }

    @Test
    void an_item_of_a_cancelled_meeting_is_carried_over_to_one_that_goes_ahead() {
        assertThat(visitor.read(LEFT + "/doorschuiven")).contains("Samen over huisvesting")
                .doesNotContain("value=\"mtg-afgezegd\"", "value=\"mtg-niet\"");
        assertThat(FormVisitor.text(visitor.send(LEFT + "/doorschuiven", Map.of("version", "1"))))
                .contains("Kies de vergadering waar dit punt heen gaat.");
        SentCommand sent = visitor.sent(LEFT + "/doorschuiven", Map.of("version", "1", "naar", "mtg-samen"));
        assertThat(sent.path()).isEqualTo("/v1/meetings/mtg-afgezegd/agenda-items/carry-overs");
        assertThat(sent.body()).isEqualTo(JsonMapper.shared()
                .readTree("{\"to\":\"mtg-samen\",\"item\":\"itm-blijft\"}"));
    }

    @ParameterizedTest
    @CsvSource({"/ons/vergaderingen/mtg-afgezegd/agenda/nieuw,haar agenda blijft zoals die was",
            "/ons/vergaderingen/mtg-vaag/agenda/versturen,Er staat nog niets op de agenda."})
    void what_makes_no_sense_now_is_told_in_a_sentence(String path, String sentence) {
        assertThat(visitor.read(path)).contains("Dit kan nu niet.", sentence).doesNotContain("<form class=\"form");
    }

    @ParameterizedTest
    @ValueSource(strings = {LEFT + "/intrekken", LEFT + "/wijzigen", LEFT + "/plaats", GONE + "/doorschuiven"})
    void what_stays_as_it_was_or_left_is_not_changed(String path) {
        assertThat(visitor.read(path)).contains("Dit kan nu niet.").doesNotContain("<form class=\"form");
    }

    @Test
    void sending_keeps_whom_and_when_and_offers_who_is_invited() {
        assertThat(visitor.read(JOINT + "/agenda/versturen")).contains("PHO Bibliotheekwerk\nDagelijks Bestuur",
                "value=\"26 maart 2024\"", "Dit legt vast wat u verstuurt:", "Begroting 2024");
        SentCommand sent = visitor.sent(JOINT + "/agenda/versturen", Map.of("version", "3", "aan",
                "Dagelijks Bestuur\nde griffiers", "op", "gisteren"));
        assertThat(sent.path()).isEqualTo("/v1/meetings/mtg-samen/agenda-dispatches");
        assertThat(sent.body()).isEqualTo(JsonMapper.shared().readTree(
                """
                    {"to":["bdy-bestuur",{"kind":"described","text":"de griffiers"}],"on":{"date":"2024-03-25"}}"""));
    }

    @Test
    void the_agenda_as_sent_stays_as_it_was_and_says_what_is_different_now() {
        assertThat(visitor.read(JOINT + "/agenda/verstuurd/1")).containsSubsequence(
                "<h1>Agenda zoals verstuurd op 20 oktober 2023", "Huisvesting", "Begroting",
                "Wat is er sindsdien anders?",
                "“Begroting” is gewijzigd: de titel is nu “Begroting 2024”; het is nu: hamerstuk;",
                "“Rondvraag” is erbij gekomen.", "Aan wie?", "Dagelijks Bestuur");
        assertThat(visitor.read(JOINT + "/agenda/verstuurd/1")).doesNotContain("Rondvraag</span> <span");
        assertThat(mvc.get().uri(JOINT + "/agenda/verstuurd/2").exchange()).hasStatus(404);
    }

    @Test
    void a_cancellation_offers_the_items_and_sends_those_that_are_chosen() {
        String cancel = JOINT + "/annuleren";
        assertThat(visitor.read(cancel)).contains("Welke punten van de agenda schuiven door?",
                "value=\"itm-begroting\"", "3. Begroting 2024");
        SentCommand sent = visitor.sent(cancel, Map.of("reden", "weather", "punt", "itm-begroting",
                "doorgeschoven-naar", "mtg-vaag", "version", "4"));
        assertThat(sent.body().path("agendaItems"))
                .isEqualTo(JsonMapper.shared().readTree("""
                    [{"item":"itm-begroting","to":"mtg-vaag"}]"""));
        assertThat(sent.body().has("followUp")).isFalse();
        assertThat(FormVisitor.text(visitor.send(cancel, Map.of("reden", "weather", "punt", "itm-begroting", "vervolg",
                "nothing")))).contains("Kies hieronder de vergadering waar de punten heen gaan.", "vervolg-fout");
        assertThat(visitor.refused(cancel, Map.of("reden", "weather", "punt", "itm-begroting", "doorgeschoven-naar",
                "mtg-vaag"), 409, "the-item-must-stand-on-the-agenda", "/agendaItems")).contains("id=\"punt-fout\"");
    }

    @Test
    void a_decision_is_recorded_on_the_first_item_that_has_none_and_the_agenda_stands_beside_it() {
        String row = JOINT + "/besluiten";
        assertThat(visitor.read(row)).contains("Op de agenda", "Nog niets vastgelegd", "Annotaties op afroep")
                .containsPattern("<option value=\"itm-huis\" selected");
        SentCommand sent = visitor.sent(row, Map.of("key", "sleutel-3", "uitkomst", "besluit", "soort", "decision",
                "besluit", "Wij doen het.", "wie", "bdy-bestuur", "punt", "itm-huis"));
        assertThat(sent.body().path("agendaItem").asString()).isEqualTo("itm-huis");
        assertThat(visitor.sent(row, Map.of("key", "sleutel-4", "uitkomst", "voorstel", "soort", "decision",
                "besluit", "Wij doen het.", "wie", "bdy-bestuur", "punt", "")).body().has("agendaItem")).isFalse();
        assertThat(visitor.refused(row, Map.of("uitkomst", "besluit", "besluit", "x", "wie", "bdy-bestuur", "punt",
                "itm-huis"), 409, "the-item-must-stand-on-the-agenda", "/agendaItem")).contains("id=\"punt-fout\"");
        assertThat(visitor.read("/ons/besluiten/dec-een")).doesNotContain("Agendapunt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nieuw", "itm-begroting/wijzigen", "itm-begroting/plaats", "itm-begroting/intrekken",
            "itm-begroting/doorschuiven", "versturen"})
    void what_is_typed_is_never_markup(String form) {
        commands.answer(new CommandReply.Refused(400, "invalid", java.util.List.of()));
        String page = FormVisitor.text(visitor.send(JOINT + "/agenda/" + form, Map.of("titel", "\"><script>x",
                "soort", "<script>", "wie", "<script>x", "waarom", "</textarea><script>", "aan", "<script>", "op",
                "<script>", "naar", "<script>", "plaats", "1", "besloten-op", "<script>", "version", "1")));
        assertThat(page).doesNotContain("<script");
        commands.taken();
    }

    private static Map<String, String> typed(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(Map.of("key", "sleutel-1", "titel", "Opening"));
        all.putAll(more);
        return all;
    }
}
