package nl.kroniek.query.web.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kroniek.query.web.FormBench;
import nl.kroniek.query.web.FormVisitor;
import nl.kroniek.query.web.SentCommands.SentCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

class AttendanceFormTest extends FormBench {

    private static final String DB = "/ons/vergaderingen/mtg-bestuur";
    private static final String FORM = DB + "/presentie";

    @Test
    void who_held_a_seat_on_that_day_is_expected_and_what_was_recorded_is_filled_in() {
        assertThat(page(FORM)).contains("name=\"is-per-wethouder\"", "name=\"stond-per-wethouder\" value=\"present")
                .containsPattern("value=\"present\"[^>]*checked");
        // The meeting of the libraries has a chair, of whom nothing is known yet.
        assertThat(page("/ons/vergaderingen/mtg-gehouden/presentie"))
                .contains("name=\"stond-per-wethouder\" value=\"\"");
    }

    @Test
    void everybody_can_be_present_to_begin_with() {
        String whole = page("/ons/vergaderingen/mtg-gehouden/presentie?begin=aanwezig");
        assertThat(whole).containsPattern("name=\"is-per-wethouder\" value=\"present\"[^>]* checked");
        assertThat(page("/ons/vergaderingen/mtg-gehouden/presentie"))
                .doesNotContainPattern("name=\"is-per-wethouder\" value=\"present\"[^>]* checked");
    }

    @Test
    void only_lines_that_changed_are_sent() {
        SentCommand sent = visitor.sent(FORM, Map.of("key", "sleutel-1", "is-per-wethouder", "excused",
                "stond-per-wethouder", "present 14:15 -", "nieuw-functie-1", "notulist", "nieuw-is-1", "present",
                "nieuw-2", "org-stad", "nieuw-is-2", "absent"));
        assertThat(sent.path()).isEqualTo("/v1/meetings/mtg-bestuur/attendance");
        assertThat(sent.body()).isEqualTo(JsonMapper.shared().readTree(
                """
                    {"lines":[
                    {"who":{"kind":"of-holder","holder":{"kind":"of-person","person":"per-wethouder","function":"wethouder",
                    "at":{"kind":"of-organisation","organisation":"org-stad"}}},"presence":"excused"},
                    {"who":{"kind":"of-holder","holder":{"kind":"of-function","function":"notulist"}},"presence":"present"},
                    {"who":{"kind":"of-party","party":{"kind":"of-organisation","organisation":"org-stad"}},
                    "presence":"absent"}]}"""));
        assertThat(sent.conditions().version()).isNull();

        SentCommand same = visitor.sent(FORM, Map.of("key", "sleutel-2", "is-per-wethouder", "present",
                "kwam-per-wethouder", "14.15", "stond-per-wethouder", "present 14:15 -"));
        assertThat(same.body().isEmpty()).isTrue();
    }

    @Test
    void times_and_whom_somebody_replaced_go_with_the_line() {
        SentCommand sent = visitor.sent(FORM, Map.of("key", "sleutel-3", "nieuw-functie-1", "notulist", "nieuw-is-1",
                "present", "nieuw-voor-1", "per-wethouder", "is-per-wethouder", "present", "kwam-per-wethouder",
                "9 uur",
                "ging-per-wethouder", "10.30", "stond-per-wethouder", ""));
        assertThat(sent.body().at("/lines/0/arrived").asString()).isEqualTo("09:00");
        assertThat(sent.body().at("/lines/0/left").asString()).isEqualTo("10:30");
        assertThat(sent.body().at("/lines/1/substituteFor/holder/person").asString()).isEqualTo("per-wethouder");
    }

    @Test
    void who_stands_there_by_mistake_is_taken_off() {
        SentCommand sent = visitor.sent(FORM, Map.of("key", "sleutel-4", "is-per-wethouder", "",
                "stond-per-wethouder", "present - -"));
        assertThat(sent.body().at("/removed/0/holder/person").asString()).isEqualTo("per-wethouder");
        assertThat(sent.body().has("lines")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "kwam-per-wethouder|kwart over|kwam-per-wethouder|Deze tijd",
            "nieuw-2|org-weg|nieuw-2|Deze keuze staat niet (meer) in de lijst.",
            "nieuw-voor-1|per-weg|nieuw-voor-1|Deze keuze staat niet (meer) in de lijst."})
    void what_cannot_be_is_said_by_its_field_and_nothing_is_sent(String field, String typed, String at, String says) {
        Map<String, String> all = new HashMap<>(Map.of("key", "sleutel-5", "is-per-wethouder", "absent",
                "nieuw-functie-1", "notulist", "nieuw-is-1", "present", "nieuw-is-2", "present"));
        all.put(field, typed);
        assertThat(FormVisitor.text(visitor.send(FORM, all))).contains("href=\"#" + at + "\"", "id=\"" + at + "-fout\"",
                says, "value=\"notulist\"");
        assertThat(commands.taken()).isEmpty();
    }

    @Test
    void times_without_a_choice_and_two_in_one_row_are_refused_and_who_went_meanwhile_is_said() {
        assertThat(refused(Map.of("kwam-per-wethouder", "14.00"))).contains("id=\"is-per-wethouder-fout\"");
        assertThat(refused(Map.of("nieuw-1", "org-stad", "nieuw-functie-1", "notulist")))
                .contains("Kies een persoon of schrijf een functie, niet allebei.");
        assertThat(refused(Map.of("is-per-weg", "present"))).contains("Iemand heeft intussen een naam van de lijst");
    }

    @ParameterizedTest
    @CsvSource({"the-list-must-say-something-new,'',''", "nobody-must-stand-there-twice,/lines,lijst",
            "only-who-was-there-must-have-times,/lines/0/presence,is-per-wethouder",
            "nobody-must-leave-before-arriving,/lines/0/left,ging-per-wethouder",
            "nobody-must-replace-themselves,/lines/0/substituteFor,voor-per-wethouder",
            "text-too-long,/lines/1/who/holder/function,nieuw-functie-1"})
    void a_refusal_stands_by_its_field(String code, String pointer, String field) {
        String page = visitor.refused(FORM, Map.of("key", "sleutel-6", "is-per-wethouder", "absent",
                "stond-per-wethouder", "", "nieuw-functie-1", "notulist", "nieuw-is-1", "present"), 400, code, pointer);
        assertThat(page).contains("Zin over " + code, "value=\"notulist\"");
        if (!field.isEmpty() && !field.equals("lijst")) {
            assertThat(page).contains("href=\"#" + field + "\"", "id=\"" + field + "-fout\"", "id=\"" + field + "\"");
        }
    }

    @Test
    void a_meeting_that_does_not_go_ahead_has_no_list() {
        assertThat(page("/ons/vergaderingen/mtg-afgezegd/presentie")).contains("Dit kan nu niet.",
                "Er is dus geen presentielijst.").doesNotContain("<form class=\"form attendance");
        assertThat(page("/ons/vergaderingen/mtg-afgezegd")).doesNotContain("Presentielijst invullen");
    }

    @Test
    void the_page_of_the_meeting_counts_and_names_who_was_there() {
        assertThat(page(DB)).containsSubsequence("Wie waren er?", "1 aanwezig en 1 afwezig met bericht.", "Aanwezig",
                "vanaf 14.15 uur", "Afwezig met bericht", "secretaris");
        assertThat(page(DB + "/presentielijst")).containsSubsequence("Presentielijst", "1 aanwezig", "vanaf 14.15 uur");
    }

    @Test
    void the_file_is_for_a_spreadsheet_and_carries_nothing_out() {
        MvcTestResult file = mvc.get().uri(DB + "/presentielijst.csv").exchange();
        assertThat(file).hasStatusOk().hasHeader("Content-Disposition",
                "attachment; filename=\"presentielijst-2023-10-19.csv\"");
        String text = new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(text.lines().toList()).isEqualTo(List.of(
                "\uFEFFWie;Aanwezigheid;Vanaf;Tot;In plaats van;Agendapunt",
                "verwijderde persoon, wethouder, Stad;aanwezig;14:15;;;", "secretaris;afwezig met bericht;;;;"));
        assertThat(text).contains("\r\n");
        assertThat(AttendanceFile.safe("=1+1")).isEqualTo("'=1+1");
        assertThat(AttendanceFile.safe("A. Kleve")).isEqualTo("A. Kleve");
    }

    private String refused(Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(Map.of("key", "sleutel-7"));
        all.putAll(typed);
        String page = FormVisitor.text(visitor.send(FORM, all));
        assertThat(commands.taken()).isEmpty();
        return page;
    }
}
