package nl.kroniek.query.web.progress;

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

class ReportFormTest extends FormBench {

    private static final String SECOND = "/ons/voortgang/2023/act-bieb/melden?helft=h2";

    @Test
    void what_was_reported_before_is_filled_in_with_what_it_rests_on() {
        assertThat(visitor.read(SECOND)).contains("De ledenavond was er.</textarea>",
                "Het PHO ging niet door.</textarea>", "id=\"lamp-lost\" value=\"lost\" checked=\"checked\"",
                "value=\"een los streepje\"", "name=\"regel-1-had\" value=\"mtg-gehouden\"",
                "name=\"regel-1-rust\" value=\"mtg-gehouden\" checked",
                "name=\"regel-1-telt\" value=\"mtg-gehouden\" checked",
                "name=\"regel-2-rust\" value=\"mtg-afgezegd\" checked");
        assertThat(visitor.read(SECOND)).doesNotContain("name=\"regel-2-telt\" value=\"mtg-afgezegd\" checked");
    }

    @Test
    void what_the_calendar_has_of_this_activity_and_half_is_proposed_once() {
        String page = visitor.read(SECOND);
        assertThat(page).contains("name=\"voorstel\" id=\"voorstel-1\"", "value=\"mtg-niet\"",
                "Samen over huisvesting, 2 november 2023: gepland.")
                .doesNotContain("name=\"voorstel-mtg-gehouden\"", "name=\"voorstel-mtg-afgezegd\"",
                        "voorstel-mtg-uitgesteld");
        assertThat(visitor.read("/ons/voortgang/2023/act-bieb/melden?helft=h1"))
                .doesNotContain("value=\"mtg-samen\"");
    }

    @Test
    void reporting_again_keeps_lines_links_and_what_counts() {
        SentCommand sent = visitor.sent(SECOND, typed(Map.of()));
        assertThat(sent.path()).isEqualTo("/v1/plans/pln-2023/reports");
        assertThat(sent.body().toString()).contains("\"activity\":\"act-bieb\"", "\"half\":\"second\"",
                "{\"text\":\"De ledenavond was er.\",\"links\":[{\"to\":\"mtg-gehouden\",\"counts\":true}]}",
                "{\"text\":\"Het PHO ging niet door.\",\"links\":[{\"to\":\"mtg-afgezegd\",\"counts\":false}]}",
                "\"light\":{\"kind\":\"one\",\"colour\":\"green\"}", "\"on\":{\"date\":\"2024-03-26\"}");
    }

    @Test
    void a_line_is_added_taken_from_the_calendar_and_taken_out() {
        SentCommand sent = visitor.sent(SECOND, typed(Map.of("regel-2", "", "regel-3", "Nieuw.", "regel-3-bij",
                "mtg-samen", "regel-3-bij-telt", "ja", "voorstel", "mtg-vaag", "voorstel-mtg-vaag", "Ook dit.")));
        assertThat(sent.body().at("/lines").toString()).isEqualTo(
                "[{\"text\":\"De ledenavond was er.\",\"links\":[{\"to\":\"mtg-gehouden\",\"counts\":true}]},"
                        + "{\"text\":\"Nieuw.\",\"links\":[{\"to\":\"mtg-samen\",\"counts\":true}]},"
                        + "{\"text\":\"Ook dit.\",\"links\":[{\"to\":\"mtg-vaag\",\"counts\":false}]}]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"absent;'';'';{\"kind\":\"absent\"}", "lost;'';'';{\"kind\":\"one\"}",
            "red;'';'';{\"kind\":\"one\",\"colour\":\"red\"}",
            "range;amber;green;{\"kind\":\"range\",\"from\":\"amber\",\"to\":\"green\"}",
            "range;lost;green;{\"kind\":\"range\",\"to\":\"green\"}"})
    void every_light_can_be_said(String light, String from, String to, String json) {
        assertThat(visitor.sent(SECOND, typed(Map.of("lamp", light, "lamp-van", from, "lamp-tot", to))).body()
                .at("/light").toString()).isEqualTo(json);
    }

    @Test
    void the_three_steps_are_sent_as_they_were_typed() {
        assertThat(visitor.sent(SECOND, typed(Map.of("lamp", "red", "oorzaak", "ziekte", "gevolg", "later",
                "bijsturing", "hulp"))).body().at("/explanation").toString()).isEqualTo(
                        "{\"cause\":\"ziekte\",\"consequence\":\"later\",\"correction\":\"hulp\"}");
    }

    @ParameterizedTest
    @CsvSource({"'',lamp,Kies een lampje.", "range,lamp-van,Kies bij twee lampjes"})
    void a_light_that_was_not_chosen_is_asked_for(String light, String field, String sentence) {
        assertThat(FormVisitor.text(visitor.send(SECOND, typed(Map.of("lamp", light))))).contains(
                "href=\"#" + field + "\">" + sentence, "De ledenavond was er.</textarea>");
        assertThat(commands.taken()).isEmpty();
    }

    @Test
    void a_choice_without_words_is_no_line() {
        assertThat(FormVisitor.text(visitor.send(SECOND, typed(Map.of("regel-3", "", "regel-3-bij", "mtg-samen",
                "voorstel", "mtg-vaag", "voorstel-mtg-vaag", ""))))).contains("id=\"regel-3-fout\"",
                        "id=\"voorstel-mtg-vaag-fout\"");
        assertThat(commands.taken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"amber-and-red-must-be-explained,/explanation,gevolg", "text-too-long,/explanation/cause,oorzaak",
            "text-too-long,/explanation/correction,bijsturing", "text-too-long,/lines/1/text,regel-2",
            "the-subject-must-exist,/lines/0/links/0/to,regel-1", "text-too-long,/note,noot",
            "unknown-choice,/light/colour,lamp", "no-such-date,/on/date,gemeld",
            "text-too-long,/lines/2/text,voorstel-mtg-vaag", "a-mention-must-name-a-person,/lines/0/text,regel-1"})
    void every_refusal_stands_by_its_field(String code, String pointer, String field) {
        String page = visitor.refused(SECOND, typed(Map.of("lamp", "amber", "oorzaak", "ziekte", "voorstel",
                "mtg-vaag", "voorstel-mtg-vaag", "Ook dit.")), 400, code, pointer);
        assertThat(page).contains("id=\"" + field + "-fout\"", "href=\"#" + field + "\">Zin over " + code,
                "ziekte</textarea>", "id=\"lamp-amber\" value=\"amber\" checked");
    }

    @Test
    void an_activity_that_left_the_plan_is_said_on_top() {
        assertThat(visitor.refused(SECOND, typed(Map.of()), 400, "the-activity-must-stand-in-the-plan", "/activity"))
                .contains("Zin over the-activity-must-stand-in-the-plan");
    }

    @Test
    void the_activity_is_the_next_page() {
        commands.answer(new CommandReply.Accepted(0, null, null));
        assertThat(visitor.send(SECOND, typed(Map.of()))).hasStatus(303)
                .hasRedirectedUrl("/ons/voortgang/2023/act-bieb?vastgelegd=act-bieb");
    }

    private static Map<String, String> typed(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(Map.of("key", "sleutel-1", "aantal", "5", "lamp", "green", "gemeld",
                "26 maart 2024"));
        all.putAll(Map.of("regel-1", "De ledenavond was er.", "regel-1-had", "mtg-gehouden", "regel-1-rust",
                "mtg-gehouden", "regel-1-telt", "mtg-gehouden", "regel-2", "Het PHO ging niet door.", "regel-2-had",
                "mtg-afgezegd", "regel-2-rust", "mtg-afgezegd"));
        all.putAll(more);
        return all;
    }
}
