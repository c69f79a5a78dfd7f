package nl.kroniek.query.web.body;

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

class BodyActionsTest extends FormBench {

    private static final String BODY = "/ons/gremia/bdy-bieb/";

    @Test
    void each_form_sends_its_command_on_the_version_that_was_seen() {
        SentCommand renamed = visitor.sent(BODY + "naam",
                typed("naam", "PHO Taal", "afkorting", "TAAL", "reden", "taal erbij", "wanneer", "2024"));
        assertThat(renamed.path()).isEqualTo("/v1/bodies/bdy-bieb/renaming");
        assertThat(renamed.conditions().version()).isEqualTo(0L);
        assertThat(renamed.body().toString()).contains("\"name\":\"PHO Taal\"", "\"abbreviation\":\"TAAL\"",
                "\"reason\":\"taal erbij\"", "\"date\":\"2024\"");
        SentCommand merged = visitor.sent(BODY + "samenvoegen", typed("in", "bdy-bestuur"));
        assertThat(merged.path()).isEqualTo("/v1/bodies/bdy-bieb/merger");
        assertThat(merged.body().toString()).isEqualTo("{\"into\":\"bdy-bestuur\"}");
        assertThat(visitor.sent(BODY + "stoppen", typed("reden", "klaar")).body().toString())
                .isEqualTo("{\"reason\":\"klaar\"}");
        assertThat(visitor.sent(BODY + "overdragen", typed("aan", "org-stad", "reden", "hun taak")).body().toString())
                .isEqualTo("{\"to\":\"org-stad\",\"reason\":\"hun taak\"}");
        assertThat(visitor.sent(BODY + "overdragen", typed("aan-anders", "bdy-niet een id")).body().toString())
                .contains("described", "bdy-niet een id");
    }

    @Test
    void what_has_not_ended_has_nothing_to_take_back_and_what_was_handed_over_has() {
        assertThat(visitor.read(BODY + "terugdraaien")).contains("Dit gremium is niet gestopt");
        assertThat(visitor.read("/ons/gremia/bdy-gestopt")).contains("/gremia/bdy-gestopt/terugdraaien")
                .doesNotContain("/gremia/bdy-gestopt/stoppen");
        assertThat(visitor.read("/ons/gremia/bdy-gestopt/stoppen")).contains("Dit gremium is al gestopt.");
        SentCommand back = visitor.sent("/ons/gremia/bdy-gestopt/terugdraaien",
                typed("version", "1", "reden", "verkeerde gekozen", "wanneer", "2024"));
        assertThat(back.path()).isEqualTo("/v1/bodies/bdy-gestopt/ending-withdrawal");
        assertThat(back.body().toString()).contains("\"reason\":\"verkeerde gekozen\"", "\"date\":\"2024\"");
    }

    @Test
    void the_form_of_a_new_name_begins_with_the_old_one_and_a_body_cannot_go_on_into_itself() {
        assertThat(visitor.read(BODY + "naam")).contains("value=\"PHO Bibliotheekwerk\"");
        assertThat(visitor.read(BODY + "samenvoegen")).contains("value=\"bdy-bestuur\"")
                .doesNotContain("value=\"bdy-bieb\"");
    }

    @Test
    void who_ends_a_body_is_told_what_it_still_has_before_it() {
        String told = "van dit gremium gepland.";
        assertThat(visitor.read(BODY + "stoppen")).contains(told, "/ons/kalender?weergave=lijst&amp;gremium=bdy-bieb");
        assertThat(visitor.read(BODY + "samenvoegen")).contains(told);
        assertThat(visitor.read(BODY + "naam")).doesNotContain(told);
    }

    @ParameterizedTest
    @CsvSource({"samenvoegen,in,Kies in welk gremium", "overdragen,aan,Kies aan wie u dit overdraagt"})
    void what_is_missing_is_said_by_its_field_and_nothing_is_sent(String form, String field, String sentence) {
        assertThat(FormVisitor.text(visitor.send(BODY + form, typed("wanneer", "1 maart 2024"))))
                .contains("id=\"" + field + "-fout\"", sentence, "value=\"1 maart 2024\"");
        assertThat(commands.taken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"naam,a-name-must-be-given,/name,naam", "naam,the-new-name-must-differ,/name,naam",
            "naam,text-too-long,/reason,reden", "samenvoegen,the-body-must-still-meet,/into,in",
            "overdragen,the-organisation-must-exist,/to,aan", "overdragen,text-too-long,/reason,reden",
            "stoppen,no-such-date,/on/date,wanneer"})
    void every_refusal_stands_by_its_field(String form, String code, String pointer, String field) {
        String page = visitor.refused(BODY + form, typed("naam", "Anders", "in", "bdy-bestuur", "aan", "org-stad",
                "reden", "daarom", "wanneer", "2024"), 400, code, pointer);
        assertThat(page).contains("id=\"" + field + "-fout\"", "Zin over " + code);
    }

    @Test
    void who_was_overtaken_keeps_what_was_typed_and_is_told() {
        commands.answer(new CommandReply.Refused(412, "stale-version", java.util.List.of()));
        assertThat(FormVisitor.text(visitor.send(BODY + "naam", typed("naam", "PHO Taal"))))
                .contains("Iemand anders was u voor", "value=\"PHO Taal\"");
    }

    @Test
    void rules_are_sent_for_a_kind_or_for_one_body_and_all_empty_takes_them_back() {
        String form = "/ons/gremia/regels/wijzigen";
        SentCommand kind = visitor.sent(form, typed("voor", "portfolio-council", "minstens", "2", "hoogstens", "4",
                "voorzitter-in", "bdy-bestuur", "leden", "ja", "vanaf", "2023"));
        assertThat(kind.path()).isEqualTo("/v1/associations/ons/body-rules");
        assertThat(kind.body().at("/scope").toString()).contains("all-of-kind", "portfolio-council");
        assertThat(kind.body().at("/rules").toString()).contains("\"fewestMeetings\":2", "\"mostMeetings\":4",
                "\"chairSitsIn\":\"bdy-bestuur\"", "\"everyMemberSeated\":true");
        SentCommand none = visitor.sent(form, typed("voor", "bdy-bieb"));
        assertThat(none.body().at("/scope").toString()).contains("one-body", "bdy-bieb");
        assertThat(none.body().at("/rules").toString()).isEqualTo("{\"everyMemberSeated\":false}");
        assertThat(FormVisitor.text(visitor.send(form, typed("minstens", "veel")))).contains("id=\"voor-fout\"",
                "id=\"minstens-fout\"", "value=\"veel\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bdy-weg/naam", "bdy-weg/nieuwe-zetel", "zetels/sea-weg/bezetten"})
    void of_what_is_not_there_there_is_no_form(String path) {
        assertThat(mvc.get().uri("/ons/gremia/" + path).exchange()).hasStatus(404);
    }

    private static Map<String, String> typed(String... more) {
        Map<String, String> all = new HashMap<>(Map.of("key", "sleutel-1", "version", "0"));
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }
}
