package nl.kroniek.query.web.decision;

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

class DecisionFormsTest extends FormBench {

    private static final String NEW = "/ons/besluiten/nieuw";
    private static final String ROW = "/ons/vergaderingen/mtg-bestuur/besluiten";
    private static final String REVOKE = "/ons/besluiten/dec-een/intrekken";

    @Test
    void a_decision_is_sent_with_everything_that_was_typed() {
        SentCommand sent = visitor.sent(NEW, typed(Map.of("soort", "mandate", "titel", "Brug",
                "waarom", "De brug is oud.", "wie", "bdy-bestuur", "dag", "19 oktober 2023", "vanaf", "najaar 2023",
                "tot", "2025", "betreft", "verkeer\r\nwater", "nummer", "X-12", "vergadering", "mtg-bestuur")));
        assertThat(sent.path()).isEqualTo("/v1/associations/ons/decisions");
        assertThat(sent.body().toString()).contains("\"decidedBy\":\"bdy-bestuur\"", "\"standing\":\"resolved\"",
                "\"kind\":\"mandate\"", "\"title\":\"Brug\"", "\"text\":\"De brug gaat open.\"",
                "\"reason\":\"De brug is oud.\"", "\"concerns\":[\"verkeer\",\"water\"]",
                "\"on\":{\"date\":\"2023-10-19\"}", "\"effectiveFrom\":{\"date\":\"2023-23\"}",
                "\"effectiveUntil\":{\"date\":\"2025\"}", "\"meeting\":\"mtg-bestuur\"",
                "\"foreignNumber\":\"X-12\"");
        assertThat(sent.conditions().key()).isEqualTo("sleutel-1");
    }

    @ParameterizedTest
    @CsvSource({"besluit,decisions,decidedBy", "conclusie,decisions,decidedBy",
            "voorstel,decision-proposals,proposedBy", "onderzoek,decision-studies,studiedBy"})
    void each_outcome_is_its_own_command(String outcome, String noun, String party) {
        SentCommand sent = visitor.sent(ROW, typed(Map.of("uitkomst", outcome)));
        assertThat(sent.path()).isEqualTo("/v1/associations/ons/" + noun);
        assertThat(sent.body().at("/" + party).asString()).isEqualTo("bdy-bestuur");
        assertThat(sent.body().at("/standing").asString("")).isEqualTo(switch (outcome) {
            case "besluit" -> "resolved";
            case "conclusie" -> "concluded";
            default -> "";
        });
    }

    @Test
    void after_a_meeting_body_day_and_meeting_are_not_asked_again() {
        assertThat(visitor.read(ROW)).contains("Vergadering DB, donderdag 19 oktober 2023", "Annotaties op afroep",
                "Opslaan en volgend besluit").doesNotContain("name=\"dag\"", "name=\"wie\"",
                        "name=\"vergadering\"");
        SentCommand sent = visitor.sent(ROW, typed(Map.of()));
        assertThat(sent.body().at("/decidedBy").asString()).isEqualTo("bdy-bestuur");
        assertThat(sent.body().at("/on/date").asString()).isEqualTo("2023-10-19");
        assertThat(sent.body().at("/meeting").asString()).isEqualTo("mtg-bestuur");
    }

    @Test
    void enter_saves_and_goes_on_with_the_next_decision() {
        assertThat(visitor.read(ROW)).containsSubsequence("value=\"volgend\"", "value=\"klaar\"");
        commands.answer(new CommandReply.Accepted(0, "/v1/decisions/dec-nieuw", null));
        assertThat(visitor.send(ROW, typed(Map.of("daarna", "volgend")))).hasStatus(303)
                .hasRedirectedUrl(ROW + "?vastgelegd=dec-nieuw").cookies().hasValue("gezien", "0");
        commands.answer(new CommandReply.Accepted(0, "/v1/decisions/dec-nieuw", null));
        assertThat(visitor.send(ROW, typed(Map.of("daarna", "klaar")))).hasStatus(303)
                .hasRedirectedUrl("/ons/vergaderingen/mtg-bestuur?vastgelegd=dec-nieuw");
    }

    @Test
    void several_bodies_that_met_together_are_asked_for_and_one_must_be_chosen() {
        String joint = "/ons/vergaderingen/mtg-samen/besluiten";
        assertThat(visitor.read(joint)).contains("name=\"wie\"", "bdy-bieb", "bdy-bestuur");
        assertThat(FormVisitor.text(visitor.send(joint, typed(Map.of())))).contains("Kies wie dit besloot.");
        assertThat(commands.taken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mtg-afgezegd", "mtg-niet"})
    void where_nothing_took_place_nothing_was_decided(String meeting) {
        String address = "/ons/vergaderingen/" + meeting + "/besluiten";
        assertThat(visitor.read(address)).contains("Deze vergadering ging niet door.")
                .doesNotContain("name=\"besluit\"");
        visitor.send(address, typed(Map.of()));
        assertThat(commands.taken()).isEmpty();
    }

    @Test
    void without_a_title_the_first_sentence_is_the_title_and_it_fits_on_a_line() {
        assertThat(visitor.sent(ROW, typed(Map.of())).body().at("/resolution/title").asString())
                .isEqualTo("De brug gaat open");
        String title = visitor.sent(ROW, typed(Map.of("besluit", "heel ".repeat(2000)))).body()
                .at("/resolution/title").asString();
        assertThat(title).endsWith("heel…").hasSizeLessThan(110);
        assertThat(visitor.sent(ROW, typed(Map.of("besluit", "😀".repeat(300)))).body().at("/resolution/title")
                .asString().codePoints()).isNotEmpty().allMatch(c -> c == 0x1F600 || c == '…');
    }

    @ParameterizedTest
    @CsvSource({"a-text-must-be-given,/resolution/text,besluit", "text-too-long,/resolution/reason,waarom",
            "control-character,/resolution/text,besluit", "a-title-must-be-given,/resolution/title,titel",
            "text-too-long,/resolution/title,titel", "an-advisory-body-must-not-decide,/decidedBy,wie",
            "the-body-must-still-meet,/decidedBy,wie", "the-body-must-exist,/decidedBy,wie",
            "the-organisation-must-exist,/decidedBy,wie", "a-party-must-be-this-association,/decidedBy,wie",
            "the-end-must-not-come-before-the-beginning,/effectiveUntil,tot", "no-such-date,/on/date,dag",
            "no-such-date,/effectiveFrom/date,vanaf", "the-meeting-must-exist,/meeting,vergadering",
            "text-too-long,/foreignNumber,nummer", "unknown-choice,/resolution/kind,soort",
            "the-body-must-exist,/resolution/handedTo,overgedragen",
            "a-mention-must-name-a-person,/resolution/concerns/0,betreft",
            "a-mention-must-name-a-person,/resolution/text,besluit"})
    void every_refusal_of_a_decision_stands_by_its_field(String code, String pointer, String field) {
        String page = visitor.refused(NEW, typed(Map.of("uitkomst", "besluit", "titel", "Brug", "wie", "bdy-bestuur",
                "dag", "19-10-2023", "tot", "2022")), 400, code, pointer);
        assertWrong(page, code, field);
        assertThat(page).contains("De brug gaat open.</textarea>", "value=\"19-10-2023\"");
    }

    @ParameterizedTest
    @CsvSource({"an-advisory-body-must-not-decide,/decidedBy,uitkomst", "the-body-must-still-meet,/decidedBy,uitkomst",
            "a-text-must-be-given,/resolution/text,besluit"})
    void down_the_list_a_refusal_stands_where_something_can_be_done_about_it(String code, String pointer,
            String field) {
        assertWrong(visitor.refused(ROW, typed(Map.of()), 409, code, pointer), code, field);
    }

    @Test
    void a_title_that_nobody_typed_is_not_blamed() {
        commands.answer(new CommandReply.Refused(400, "invalid", java.util.List.of(
                new CommandReply.Fault("/resolution/title", "a-title-must-be-given", "De titel is leeg."),
                new CommandReply.Fault("/resolution/text", "a-text-must-be-given", "De tekst is leeg."))));
        assertThat(FormVisitor.text(visitor.send(ROW, typed(Map.of("besluit", "")))))
                .contains("De tekst is leeg.").doesNotContain("De titel is leeg.");
    }

    @Test
    void a_day_that_does_not_exist_is_said_and_nothing_is_sent() {
        String page = FormVisitor.text(visitor.send(NEW, typed(Map.of("wie", "bdy-bestuur", "dag", "31 juni 2024"))));
        assertThat(page).contains("Juni heeft 30 dagen.", "value=\"31 juni 2024\"", "<title>Fout:",
                "aria-invalid=\"true\"");
        assertThat(commands.taken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'','',Kies wie dit besloot.", "bdy-bestuur,de aanwezigen,niet allebei"})
    void who_decided_is_one(String body, String described, String sentence) {
        assertThat(FormVisitor.text(visitor.send(NEW, typed(Map.of("wie", body, "wie-anders", described, "dag",
                "2023"))))).contains(sentence);
        assertThat(commands.taken()).isEmpty();
    }

    @Test
    void who_is_not_in_the_list_is_described() {
        assertThat(visitor.sent(NEW, typed(Map.of("wie", "", "wie-anders", "de aanwezigen", "dag", "2023"))).body()
                .at("/decidedBy").asString()).isEqualTo("de aanwezigen");
    }

    @Test
    void a_proposal_has_no_end_and_no_number() {
        assertThat(FormVisitor.text(visitor.send(ROW, typed(Map.of("uitkomst", "voorstel", "tot", "2025", "nummer",
                "4"))))).contains("heeft nog geen einddatum", "heeft nog geen nummer", "<details class=\"more\" open");
        assertThat(commands.taken()).isEmpty();
    }

    @Test
    void looking_for_meetings_sends_nothing_and_keeps_what_was_typed() {
        String page = FormVisitor.text(visitor.send(NEW, typed(Map.of("wie", "bdy-bestuur", "dag", "19 oktober 2023",
                "_toon", "vergaderingen"))));
        assertThat(page).contains("De brug gaat open.", "mtg-bestuur").doesNotContain("mtg-gehouden",
                "Er is nog iets niet goed");
        assertThat(commands.taken()).isEmpty();
    }

    @Test
    void a_revocation_says_why_from_when_and_what_replaces_it_on_the_version_that_was_seen() {
        SentCommand sent = visitor.sent(REVOKE, typed(Map.of("reden", "Het werkte niet.", "dag", "1-3-2024",
                "vervangen", "dec-twee", "version", "7")));
        assertThat(sent.path()).isEqualTo("/v1/decisions/dec-een/revocation");
        assertThat(sent.body().toString()).contains("\"reason\":\"Het werkte niet.\"", "2024-03-01",
                "\"replacedBy\":\"dec-twee\"");
        assertThat(sent.conditions().version()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"a-reason-must-be-given,/reason,reden", "a-decision-must-not-replace-itself,/replacedBy,vervangen",
            "the-decision-must-exist,/replacedBy,vervangen", "no-such-date,/on/date,dag",
            "a-mention-must-name-a-person,/reason,reden"})
    void every_refusal_of_a_revocation_stands_by_its_field(String code, String pointer, String field) {
        assertWrong(visitor.refused(REVOKE, typed(Map.of("reden", "x", "dag", "2024", "version", "1")), 400, code,
                pointer), code, field);
    }

    @Test
    void what_is_about_the_whole_decision_stands_on_top() {
        for (String code : java.util.List.of("a-revoked-decision-must-not-be-revoked-again",
                "a-decision-must-be-taken-before-it-is-revoked")) {
            assertThat(visitor.refused(REVOKE, typed(Map.of("reden", "x", "dag", "2024", "version", "1")), 409, code,
                    "")).contains("Zin over " + code);
        }
    }

    @Test
    void who_was_too_late_sees_what_stands_now_beside_what_was_typed() {
        String page = visitor.refused(REVOKE, typed(Map.of("reden", "Mijn reden", "dag", "2024", "version", "0")), 412,
                "stale-version", "");
        assertThat(page).containsSubsequence("Iemand anders was u voor", "Wat er nu staat", "alleen nog op afroep",
                "Mijn reden");
    }

    @Test
    void what_was_not_decided_cannot_be_revoked_and_says_so() {
        assertThat(visitor.read("/ons/besluiten/dec-twee/intrekken")).contains("Dit is nog geen genomen besluit.")
                .doesNotContain("name=\"reden\"");
    }

    @Test
    void what_is_typed_is_never_markup() {
        String page = FormVisitor.text(visitor.send(NEW, typed(Map.of("besluit", "</textarea><script>alert(1)</script>",
                "titel", "\"><script>", "dag", ""))));
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script");
    }

    private static void assertWrong(String page, String code, String field) {
        assertThat(page).contains("id=\"" + field + "-fout\"", "href=\"#" + field + "\">Zin over " + code,
                "<title>Fout:");
    }

    private static Map<String, String> typed(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(Map.of("key", "sleutel-1", "besluit", "De brug gaat open."));
        all.putAll(more);
        return all;
    }
}
