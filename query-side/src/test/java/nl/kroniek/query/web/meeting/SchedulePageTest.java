package nl.kroniek.query.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kroniek.query.web.FormBench;
import nl.kroniek.query.web.SentCommands.SentCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The form for a new meeting: from what is typed to the command, and back where that cannot be. */
class SchedulePageTest extends FormBench {

    private static final String NEW = "/ons/vergaderingen/nieuw";

    @Test
    void a_meeting_needs_a_body_and_a_date_and_is_called_after_the_body() {
        MvcTestResult answer = post(NEW, "gremium=bdy-bieb", "datum=do 7 nov", "tijd=14.00", "plaats=Provinciehuis",
                "key=12345678-a");

        assertThat(answer).hasStatus(303).hasHeader("Location", "/ons/vergaderingen/mtg-new");
        assertThat(answer.getResponse().getCookie("gezien")).isNotNull();
        SentCommand command = only();
        assertThat(command.path()).isEqualTo("/v1/associations/ons/meetings");
        assertThat(command.conditions().key()).isEqualTo("12345678-a");
        assertThat(command.body()).isEqualTo(
                json("""
                    {"bodies":["bdy-bieb"],"title":"PHO Bibliotheekwerk","on":{"date":"2024-11-07","time":"14:00"},
                    "place":"Provinciehuis"}"""));
    }

    @Test
    void a_joint_meeting_names_its_bodies_and_knows_guests_by_name_or_describes_them() {
        post(NEW, "gremium=bdy-bieb", "ook-1=bdy-bestuur", "ook-2=bdy-bieb", "datum=najaar 2024",
                "genodigd=Stad\nov\nde voorzitter van het overleg\n", "college=ja", "extra=ja", "onderwerp=Huisvesting",
                "bereidt-voor=mtg-samen", "voorbereid-door=bdy-bestuur", "organisator=VNG");

        assertThat(only().body()).isEqualTo(
                json("""
                    {"bodies":["bdy-bieb","bdy-bestuur"],"title":"PHO Bibliotheekwerk en Dagelijks Bestuur",
                    "invited":["org-stad","association",{"kind":"described","text":"de voorzitter van het overleg"}],
                    "organisers":["org-land"],"on":{"date":"2024-23"},"topic":"Huisvesting","wholeExecutive":true,
                    "extra":true,"preparedBy":["bdy-bestuur"],"preparesFor":"mtg-samen"}"""));
    }

    @ParameterizedTest
    @CsvSource({"7 november 2024,2024-11-07", "november 2024,2024-11", "najaar 2024,2024-23",
            "tweede helft 2024,2024-41", "derde kwartaal 2024,2024-35", "2024,2024", "onbekend,unknown"})
    void a_date_is_taken_as_precisely_as_it_is_known(String typed, String edtf) {
        post(NEW, "gremium=bdy-bieb", "datum=" + typed);
        assertThat(only().body().at("/on/date").asString()).isEqualTo(edtf);
    }

    @Test
    void a_time_that_is_none_is_said_beside_a_day_that_is_none() {
        assertThat(post(NEW, "gremium=bdy-bieb", "datum=31-2-2027", "tijd=25.00")).bodyText()
                .contains("id=\"datum-fout\"", "id=\"tijd-fout\"");
        assertThat(post(NEW, "gremium=bdy-bieb", "datum=31-2-2027", "tijd=14.00")).bodyText()
                .contains("id=\"datum-fout\"").doesNotContain("id=\"tijd-fout\"");
    }

    @Test
    void a_link_fills_in_the_form_beforehand() {
        assertThat(page(NEW + "?gremium=bdy-bieb&datum=7%20november%202024")).contains("value=\"7 november 2024\"",
                "<option value=\"bdy-bieb\" selected=\"selected\">");
    }

    @Test
    void what_cannot_be_read_is_said_by_the_field_and_everything_typed_is_kept() {
        MvcTestResult answer = post(NEW, "gremium=bdy-bieb", "datum=31 juni 2024", "plaats=Het <b>huis</b>",
                "key=12345678-b");

        assertThat(answer).hasStatusOk().bodyText().contains("<title>Fout: ", "href=\"#datum\"",
                "id=\"datum-fout\"", "Juni heeft 30 dagen. Vul een dag in die bestaat, of alleen &#39;juni 2024&#39;.",
                "value=\"31 juni 2024\"", "aria-invalid=\"true\"", "aria-describedby=\"datum-uitleg datum-fout\"",
                "value=\"Het &lt;b&gt;huis&lt;/b&gt;\"", "value=\"12345678-b\"");
        assertThat(commands.taken()).isEmpty();
    }

    @Test
    void a_form_without_body_and_date_says_what_is_needed() {
        assertThat(post(NEW, "plaats=hier")).bodyText().contains("Kies een gremium, of geef onder Meer een titel.",
                "Vul een datum in, bijvoorbeeld 7 november 2027");
    }

    @Test
    void a_fault_under_more_opens_it() {
        assertThat(page(NEW)).contains("<details class=\"more\">");
        refuse("/topic", "text-too-long");
        assertThat(post(NEW, "gremium=bdy-bieb", "datum=2024", "onderwerp=" + "x".repeat(10_001))).bodyText()
                .contains("<details class=\"more\" open=\"open\">", "id=\"onderwerp-fout\"", "x".repeat(10_001));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "😀👩‍👩‍👧", "\u202Eomgekeerd", "\"><img src=x onerror=y>"})
    void whatever_is_typed_reaches_the_command_as_typed_and_the_page_escaped(String typed) {
        refuse("/title", "control-character");

        MvcTestResult answer = post(NEW, "gremium=bdy-bieb", "datum=2024", "titel=" + typed);

        assertThat(only().body().path("title").asString()).isEqualTo(typed);
        assertThat(answer).bodyText().doesNotContain("<script>alert", "<img").contains("id=\"titel-fout\"");
    }
}
