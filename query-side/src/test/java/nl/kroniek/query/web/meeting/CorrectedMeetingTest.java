package nl.kroniek.query.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kroniek.query.web.FormBench;
import nl.kroniek.query.web.SentCommands.SentCommand;
import org.junit.jupiter.api.Test;

/** The forms that mend what was typed wrongly. */
class CorrectedMeetingTest extends FormBench {

    private static final String VAGUE = "/ons/vergaderingen/mtg-vaag/";

    @Test
    void a_correction_sends_everything_as_it_should_have_been_and_keeps_what_was_not_touched() {
        String path = "/ons/vergaderingen/mtg-samen/verbeteren";
        assertThat(page(path)).contains("value=\"Samen over huisvesting\"", "value=\"2 november 2023\"",
                "Gaat de vergadering naar een andere dag?");
        post(path, "titel=Samen over wonen", "datum=2 november 2023", "gremium=bdy-bieb", "ook-1=bdy-bestuur",
                "toelichting=overgenomen");
        SentCommand command = only();
        assertThat(command.path()).isEqualTo("/v1/meetings/mtg-samen/correction");
        assertThat(command.body()).isEqualTo(json("""
            {"title":"Samen over wonen","on":{"date":"2023-11-02"},
            "bodies":["bdy-bieb","bdy-bestuur"],"note":"overgenomen"}"""));
    }

    @Test
    void what_is_rarely_mended_stands_folded_until_something_is_in_it() {
        String path = "/ons/vergaderingen/mtg-samen/verbeteren";
        assertThat(page(path)).contains("<details class=\"more\">");
        assertThat(post(path, "titel=Samen", "datum=eens", "genodigd=de gasten")).bodyText()
                .contains("<details class=\"more\" open=\"open\">", "de gasten", "id=\"datum-fout\"");
        assertThat(commands.taken()).isEmpty();
    }

    @Test
    void a_held_meeting_is_corrected_with_the_day_it_was_held() {
        String path = "/ons/vergaderingen/mtg-gehouden/verbeteren";
        assertThat(page(path)).contains("name=\"gehouden-op\"");
        post(path, "titel=Ledenavond", "datum=7 september 2023", "gehouden-op=8 september 2023", "gremium=bdy-bieb");
        assertThat(only().body()).isEqualTo(json("""
            {"title":"Ledenavond","on":{"date":"2023-09-07"},
            "heldOn":{"date":"2023-09-08"},"bodies":["bdy-bieb"]}"""));
        assertThat(page(VAGUE + "verbeteren")).doesNotContain("name=\"gehouden-op\"");
    }

    @Test
    void a_mistake_is_put_down_with_a_reason_and_is_not_a_cancellation() {
        assertThat(page(VAGUE + "vergissing")).contains("Ging zij niet door? Kies dan bij de vergadering: Annuleren.");
        assertThat(post(VAGUE + "vergissing", "waarom= ")).bodyText().contains("Schrijf waarom.");
        post(VAGUE + "vergissing", "waarom=stond er al", "version=3");
        SentCommand command = only();
        assertThat(command.path()).isEqualTo("/v1/meetings/mtg-vaag/mistake");
        assertThat(command.body()).isEqualTo(json("{\"reason\":\"stond er al\"}"));
    }
}
