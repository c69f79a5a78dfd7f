package nl.kroniek.query.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.kroniek.query.web.FormBench;
import nl.kroniek.query.web.SentCommands.SentCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ExplainFormTest extends FormBench {

    private static final String CANCELLED = "/ons/vergaderingen/mtg-afgezegd";
    private static final String NOT_HELD = "/ons/vergaderingen/mtg-niet";
    private static final String POSTPONED = "/ons/vergaderingen/mtg-uitgesteld";
    private static final String KNOWN = """
        {"reasons":[{"category":"nothing-to-discuss"}],"followUp":[
        {"kind":"carried-over","item":"huisvesting","to":"mtg-samen"},
        {"kind":"being-explored","what":"samen met PHO Cultuur"}]""";

    @Test
    void the_page_says_what_is_missing_and_leads_to_the_form() {
        assertThat(visitor.read(NOT_HELD)).contains("De reden is niet bekend. Weet u die wel? Vul hem aan.",
                "href=\"" + NOT_HELD + "/aanvullen\"");
        assertThat(visitor.read(CANCELLED)).contains("Weet u meer? Vul dit verhaal aan.");
        assertThat(visitor.read("/ons/vergaderingen/mtg-gehouden")).doesNotContain("/aanvullen");
    }

    @Test
    void the_form_begins_with_what_is_known_and_sends_it_whole() {
        assertThat(visitor.read(CANCELLED + "/aanvullen")).contains("value=\"huisvesting\"",
                "value=\"samen met PHO Cultuur\"", "<option value=\"mtg-samen\" selected=\"selected\">")
                .containsPattern("value=\"nothing-to-discuss\"[^>]*checked")
                .doesNotContainPattern("value=\"weather\"[^>]*checked");
        SentCommand sent = visitor.sent(CANCELLED + "/aanvullen", known(Map.of("besluiter", "bdy-bestuur",
                "besloten-op", "14 september 2023", "uitgenodigd", "10", "afgemeld", "6")));
        assertThat(sent.path()).isEqualTo("/v1/meetings/mtg-afgezegd/explanation");
        assertThat(sent.conditions().version()).isEqualTo(1);
        assertThat(sent.body()).isEqualTo(JsonMapper.shared().readTree(KNOWN
                + ",\"decidedBy\":\"bdy-bestuur\",\"decidedOn\":{\"date\":\"2023-09-14\"},"
                + "\"figures\":{\"invited\":10,\"declined\":6}}"));
    }

    @Test
    void a_correction_goes_with_how_that_is_known() {
        SentCommand sent = visitor.sent(CANCELLED + "/aanvullen",
                known(Map.of("reden", "weather", "hoe-bekend", "nagevraagd")));
        assertThat(sent.body().at("/because").asString()).isEqualTo("nagevraagd");
        assertThat(sent.body().at("/reasons/0/category").asString()).isEqualTo("weather");
    }

    @Test
    void a_postponed_meeting_asks_for_reasons_and_who_decided_only() {
        assertThat(visitor.read(POSTPONED + "/aanvullen")).contains("val van het kabinet", "name=\"besluiter\"")
                .containsPattern("value=\"weather\"[^>]*checked").doesNotContain("name=\"uitgenodigd\"",
                        "name=\"vervolg\"");
    }

    @ParameterizedTest
    @CsvSource({"a-correction-must-say-how-that-is-known,/because,hoe-bekend", "a-reason-must-be-given,/reasons,reden",
            "the-answers-must-not-exceed-the-invitations,/figures,uitgenodigd",
            "the-meeting-must-exist,/followUp/0/to,doorgeschoven-naar", "no-such-date,/decidedOn,besloten-op",
            "an-other-reason-must-be-explained,/reasons,uitleg-other"})
    void a_refusal_stands_by_its_field_with_everything_kept(String code, String pointer, String field) {
        String page = visitor.refused(CANCELLED + "/aanvullen", known(Map.of("reden", "other", "besloten-op",
                "14 september 2023", "hoe-bekend", "zo")), 400, code, pointer);
        assertThat(page).contains("href=\"#" + field + "\"", "id=\"" + field + "-fout\"", "id=\"" + field + "\"",
                "value=\"huisvesting\"", "zo</textarea>");
    }

    @Test
    void a_meeting_that_went_ahead_has_nothing_to_explain() {
        assertThat(visitor.read("/ons/vergaderingen/mtg-gehouden/aanvullen")).contains("Dit kan nu niet.",
                "Er valt dus niets uit te leggen.");
    }

    @Test
    void the_counts_of_reasons_lead_to_the_lists_behind_them() {
        String page = visitor.read("/ons/niet-doorgegaan");
        assertThat(page).contains("Geen reden kwam vaker dan één keer voor.").doesNotContain("Per reden");
        assertThat(page).containsSubsequence("Welke redenen keren terug?", "Te weinig nieuwe ontwikkelingen",
                "/ons/niet-doorgegaan?jaar=2023&amp;reden=nothing-to-discuss#alle");
        String list = visitor.read("/ons/niet-doorgegaan?jaar=2023&reden=nothing-to-discuss");
        assertThat(list).contains("Alleen met deze reden: Te weinig nieuwe ontwikkelingen.", "PHO Bibliotheekwerk");
        assertThat(list.substring(list.indexOf("id=\"alle\""), list.indexOf("id=\"per-gremium\"")))
                .doesNotContain("Werkbezoek", "Niet gehouden overleg");
        assertThat(visitor.read("/ons/niet-doorgegaan?reden=onbekend")).contains("Niet gehouden overleg");
        assertThat(visitor.read("/ons/niet-doorgegaan?reden=kwijt")).contains("kent &quot;kwijt&quot; niet");
    }

    private static Map<String, String> known(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(Map.of("key", "sleutel-1", "version", "1", "reden",
                "nothing-to-discuss", "doorgeschoven", "huisvesting", "doorgeschoven-naar", "mtg-samen", "verkend",
                "samen met PHO Cultuur"));
        all.putAll(more);
        return all;
    }
}
