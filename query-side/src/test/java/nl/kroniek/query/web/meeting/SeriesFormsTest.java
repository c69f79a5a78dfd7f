package nl.kroniek.query.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kroniek.query.commands.CommandReply;
import nl.kroniek.query.web.FormBench;
import nl.kroniek.query.web.SentCommands.SentCommand;
import org.junit.jupiter.api.Test;

class SeriesFormsTest extends FormBench {

    @Test
    void a_series_is_started_and_plans_the_days_that_were_left_filled_in() {
        post("/ons/vergaderingen/nieuwe-reeks", "gremium=bdy-bieb", "om-de=2", "eenheid=week", "vanaf=3 oktober 2024");
        assertThat(only().body()).isEqualTo(json("""
            {"title":"PHO Bibliotheekwerk","bodies":["bdy-bieb"],
            "recurrence":{"kind":"every","unit":"week","count":2},
            "on":{"date":"2024-10-03/.."}}"""));
        String plan = "/ons/vergaderingen/ser-kerngroep/plannen";
        assertThat(page(plan)).contains("Van deze reeks is geen eerste dag bekend");
        post(plan, "datum-1=3 oktober 2024", "datum-2=", "datum-3=17 oktober 2024 15.00", "tijd=14.00",
                "eindtijd=16.00", "plaats=Veendam", "key=12345678-r");
        SentCommand command = only();
        assertThat(command.path()).isEqualTo("/v1/series/ser-kerngroep/meetings");
        assertThat(command.conditions().key()).isEqualTo("12345678-r");
        assertThat(command.body()).isEqualTo(
                json("""
                    {"sittings":[{"on":{"date":"2024-10-03","time":"14:00"},"ends":"16:00","place":"Veendam"},
                    {"on":{"date":"2024-10-17","time":"15:00"},"ends":"16:00","place":"Veendam"}]}"""));
        refuse("/sittings/1/on", "a-day-must-be-planned-once");
        assertThat(post(plan, "datum-1=3 oktober 2024", "datum-2=", "datum-3=17 oktober 2024")).bodyText()
                .contains("id=\"datum-3-fout\"");
    }

    @Test
    void the_end_of_a_series_is_taken_back_only_where_it_ended_and_only_with_a_reason() {
        String running = "/ons/vergaderingen/ser-kerngroep";
        assertThat(page(running)).contains(running + "/stoppen").doesNotContain(running + "/einde-terugdraaien");
        assertThat(page(running + "/einde-terugdraaien")).contains("Deze reeks is niet gestopt.");
        String ended = "/ons/vergaderingen/ser-toen";
        assertThat(page(ended)).contains(ended + "/einde-terugdraaien").doesNotContain(ended + "/stoppen");
        assertThat(post(ended + "/einde-terugdraaien", "datum=gisteren")).bodyText().contains("id=\"waarom-fout\"",
                "value=\"gisteren\"");
        assertThat(commands.taken()).isEmpty();
        post(ended + "/einde-terugdraaien", "waarom=verkeerde reeks");
        SentCommand command = only();
        assertThat(command.path()).isEqualTo("/v1/series/ser-toen/ending-withdrawal");
        assertThat(command.body()).isEqualTo(json("{\"reason\":\"verkeerde reeks\"}"));
    }

    @Test
    void who_was_overtaken_is_told_what_stands_now_and_can_send_again() {
        String ended = "/ons/vergaderingen/ser-toen";
        commands.answer(new CommandReply.Refused(412, "stale-version",
                List.of(new CommandReply.Fault("", "stale-version", "U zag versie 0, maar het is nu versie 26."))));

        assertThat(post(ended + "/einde-terugdraaien", "waarom=verkeerde reeks", "version=0", "key=12345678-s"))
                .bodyText()
                .contains("Iemand anders was u voor", "Dit is intussen vastgelegd", "verkeerde reeks</textarea>")
                .doesNotContain("name=\"version\" value=\"0\"");
    }
}
