package nl.kroniek.query.web.seat;

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

class SeatFormsTest extends FormBench {

    private static final String SEAT = "/ons/gremia/zetels/sea-voorzitter/";
    private static final String IN_BODY = "/ons/gremia/bdy-bieb/nieuwe-zetel";
    private static final String IN_COMMITTEE = "/ons/gremia/commissies/nieuwe-zetel";

    @Test
    void a_seat_in_a_body_and_one_in_a_committee_are_sent_whole() {
        SentCommand inBody = visitor.sent(IN_BODY, typed("rol", "staff-chair", "namens", "org-stad", "tijdelijk", "ja",
                "sinds", "2022"));
        assertThat(inBody.path()).isEqualTo("/v1/associations/ons/seats");
        assertThat(inBody.body().at("/place").toString()).isEqualTo("{\"kind\":\"in-body\",\"body\":\"bdy-bieb\"}");
        assertThat(inBody.body().toString()).contains("\"role\":\"staff-chair\"", "\"onBehalfOf\":\"org-stad\"",
                "\"temporary\":true", "\"date\":\"2022\"");
        SentCommand inCommittee = visitor.sent(IN_COMMITTEE, typed("organisatie", "org-land", "commissie", "Financiën",
                "commissie-afkorting", "FIN", "rol", "member", "namens", "bdy-bieb"));
        assertThat(inCommittee.body().at("/place").toString()).contains("\"kind\":\"in-committee\"",
                "\"organisation\":\"org-land\"", "\"committee\":\"Financiën\"", "\"abbreviation\":\"FIN\"");
    }

    @Test
    void who_takes_a_seat_is_a_person_with_or_without_function_or_a_function_alone() {
        SentCommand person = visitor.sent(SEAT + "bezetten",
                typed("wie", "per-wethouder", "functie", "wethouder", "bij", "org-stad", "vanaf", "1 mei 2022"));
        assertThat(person.path()).isEqualTo("/v1/seats/sea-voorzitter/holders");
        assertThat(person.body().at("/holder").toString()).contains("of-person", "per-wethouder", "wethouder",
                "org-stad");
        assertThat(
                visitor.sent(SEAT + "bezetten", typed("functie", "beleidsmedewerker")).body().at("/holder").toString())
                .isEqualTo("{\"kind\":\"of-function\",\"function\":\"beleidsmedewerker\"}");
        assertThat(FormVisitor.text(visitor.send(SEAT + "bezetten", typed("vanaf", "1 mei 2022"))))
                .contains("id=\"wie-fout\"", "Kies wie het is", "value=\"1 mei 2022\"");
    }

    @Test
    void who_leaves_is_sent_as_the_record_has_it_on_the_version_that_was_seen() {
        SentCommand left = visitor.sent(SEAT + "verlaten", typed("wie", "0", "tot", "31-12-2023"));
        assertThat(left.path()).isEqualTo("/v1/seats/sea-voorzitter/vacating");
        assertThat(left.conditions().version()).isEqualTo(0L);
        assertThat(left.body().at("/holder").toString()).contains("per-wethouder", "\"function\":\"wethouder\"",
                "\"at\":\"org-stad\"");
        assertThat(FormVisitor.text(visitor.send(SEAT + "verlaten", typed("wie", "7")))).contains("id=\"wie-fout\"");
        assertThat(commands.taken()).isEmpty();
    }

    @Test
    void a_seat_that_was_a_mistake_asks_why_and_a_mistake_is_made_once() {
        assertThat(visitor.read("/ons/gremia/zetels/sea-voorzitter")).contains(SEAT + "vergissing");
        assertThat(FormVisitor.text(visitor.send(SEAT + "vergissing", typed("wanneer", "1 mei 2022"))))
                .contains("id=\"waarom-fout\"", "value=\"1 mei 2022\"");
        assertThat(commands.taken()).isEmpty();
        SentCommand sent = visitor.sent(SEAT + "vergissing", typed("waarom", "stond er al"));
        assertThat(sent.path()).isEqualTo("/v1/seats/sea-voorzitter/withdrawal");
        assertThat(sent.conditions().version()).isEqualTo(0L);
        assertThat(sent.body().toString()).isEqualTo("{\"reason\":\"stond er al\"}");
        String gone = "/ons/gremia/zetels/sea-vergissing";
        assertThat(visitor.read(gone)).contains("Deze zetel was een vergissing en telt niet mee.", "Stond er al")
                .doesNotContain(gone + "/vergissing", gone + "/bezetten");
        assertThat(visitor.read(gone + "/vergissing")).contains("Dit kan nu niet.").doesNotContain("name=\"waarom\"");
    }

    @Test
    void a_new_name_leads_back_to_the_seat_with_that_name_chosen() {
        commands.answer(new CommandReply.Accepted(0, "/v1/persons/per-wethouder", null));
        assertThat(visitor.send(SEAT + "nieuwe-naam", typed("naam", "A. Jansen"))).hasStatus(303)
                .hasRedirectedUrl("/ons/gremia/zetels/sea-voorzitter/bezetten?wie=per-wethouder");
        assertThat(visitor.read(SEAT + "bezetten?wie=per-wethouder"))
                .contains("<option value=\"per-wethouder\" selected=\"selected\">");
        assertThat(FormVisitor.text(visitor.send(SEAT + "nieuwe-naam", typed()))).contains("id=\"naam-fout\"");
    }

    @ParameterizedTest
    @CsvSource({"rol,Kies een rol", "organisatie,Kies van welke organisatie",
            "commissie,Vul de naam van de commissie in"})
    void what_is_missing_in_a_new_seat_is_said_by_its_field(String field, String sentence) {
        assertThat(FormVisitor.text(visitor.send(IN_COMMITTEE, typed("sinds", "2022"))))
                .contains("id=\"" + field + "-fout\"", sentence, "value=\"2022\"");
        assertThat(commands.taken()).isEmpty();
    }

    @Test
    void the_seats_of_a_body_are_shown_as_they_were_on_a_day() {
        assertThat(visitor.read("/ons/gremia/bdy-bestuur?op=1-10-2023")).contains("Zoals het was op 1 oktober 2023",
                "wethouder");
        assertThat(visitor.read("/ons/gremia/bdy-bestuur?op=1-2-2024")).contains("Wie hier toen zat, is niet bekend");
        assertThat(visitor.read("/ons/gremia/bdy-bestuur?op=ooit")).contains("kent &quot;ooit&quot; niet");
    }

    private static Map<String, String> typed(String... more) {
        Map<String, String> all = new HashMap<>(Map.of("key", "sleutel-1", "version", "0"));
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }
}
