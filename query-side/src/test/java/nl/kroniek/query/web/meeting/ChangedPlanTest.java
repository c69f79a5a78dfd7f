package nl.kroniek.query.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kroniek.query.web.FormBench;
import nl.kroniek.query.web.SentCommands.SentCommand;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The forms by which a plan changes: moved, postponed, cancelled. */
class ChangedPlanTest extends FormBench {

    private static final String VAGUE = "/ons/vergaderingen/mtg-vaag/";

    @Test
    void a_meeting_moves_to_a_new_date_on_the_version_that_was_seen() {
        assertThat(page(VAGUE + "verplaatsen")).contains("name=\"version\" value=\"");

        MvcTestResult answer = post(VAGUE + "verplaatsen", "datum=7-11", "tijd=9.30", "reden=illness",
                "uitleg-other=zaal dubbel geboekt", "besloten-op=gisteren", "version=33");

        SentCommand command = only();
        assertThat(command.path()).isEqualTo("/v1/meetings/mtg-vaag/rescheduling");
        assertThat(command.conditions().version()).isEqualTo(33);
        assertThat(command.body())
                .isEqualTo(json("""
                    {"to":{"date":"2024-11-07","time":"09:30"},"on":{"date":"2024-03-25"},"reasons":[
                    {"category":"illness"},{"category":"other","explanation":"zaal dubbel geboekt"}]}"""));
        assertThat(answer).hasStatus(303).hasHeader("Location", "/ons/vergaderingen/mtg-vaag");
        assertThat(mvc.get().uri("/ons/vergaderingen/mtg-vaag").cookie(done(answer))
                .exchange()).bodyText().contains(
                        "Vastgelegd: Overleg zonder dag is verplaatst naar donderdag 7 november 2024, 09.30 uur.");
    }

    @Test
    void a_postponement_goes_to_a_period_or_to_nothing_but_not_to_a_day() {
        post(VAGUE + "uitstellen", "datum=na 1 mei 2024", "reden=weather");
        assertThat(only().body()).isEqualTo(
                json("""
                    {"to":{"date":"2024-05-02/..","verbatim":"na 1 mei 2024"},"reasons":[{"category":"weather"}]}"""));
        post(VAGUE + "uitstellen", "reden=weather");
        assertThat(only().body()).isEqualTo(json("{\"reasons\":[{\"category\":\"weather\"}]}"));

        assertThat(post(VAGUE + "uitstellen", "datum=1 mei 2024")).bodyText().contains("Dit is een dag.");
        assertThat(commands.taken()).isEmpty();
    }

    @Test
    void a_cancellation_holds_reasons_figures_who_when_and_what_follows() {
        post(VAGUE + "annuleren", "reden=low-attendance", "reden=guests-withdrew",
                "uitleg-guests-withdrew=de gedeputeerde kon niet", "uitgenodigd=12", "komen=3", "afgemeld=7",
                "geen-antwoord=2", "minimum=6", "besluiter=bdy-bestuur", "besloten-op=21 maart",
                "vervolg=carried-over", "doorgeschoven=huisvesting", "doorgeschoven-naar=mtg-samen",
                "verkend=samengaan", "verkend-met=bdy-bestuur");

        assertThat(only().body())
                .isEqualTo(json("""
                    {"reasons":[{"category":"low-attendance"},
                    {"category":"guests-withdrew","explanation":"de gedeputeerde kon niet"}],
                    "figures":{"invited":12,"accepted":3,"declined":7,"noAnswer":2,"minimum":6},
                    "decidedBy":"bdy-bestuur","on":{"date":"2024-03-21"},"followUp":[
                    {"kind":"carried-over","item":"huisvesting","to":"mtg-samen"},
                    {"kind":"being-explored","what":"samengaan","with":"bdy-bestuur"}]}"""));
    }

    @Test
    void who_decided_may_be_a_function_in_words_that_is_never_taken_for_an_id() {
        post(VAGUE + "annuleren", "reden=weather", "besluiter-functie=bdy-bestuur");
        assertThat(only().body().path("decidedBy")).isEqualTo(json("""
            {"kind":"described","text":"bdy-bestuur"}"""));

        assertThat(post(VAGUE + "annuleren", "reden=weather", "besluiter=bdy-bestuur", "besluiter-functie=ik"))
                .bodyText().contains("Kies een gremium of schrijf een functie, niet allebei.");
    }

    @Test
    void a_cancellation_without_reason_or_with_half_a_follow_up_says_what_is_missing() {
        assertThat(post(VAGUE + "annuleren", "vervolg=carried-over", "vervolg=nothing", "komen=drie")).bodyText()
                .contains("Kies minstens één reden.", "id=\"reden-fout\"", "Schrijf welk onderwerp doorschuift.",
                        "Kies de vergadering waar het onderwerp heen gaat.", "id=\"vervolg-fout\"",
                        "id=\"komen-fout\"", "Vul een heel getal in", "value=\"drie\"");
        assertThat(commands.taken()).isEmpty();
    }

    @Test
    void nothing_follows_is_a_fact_and_not_known_is_not() {
        post(VAGUE + "annuleren", "reden=weather", "vervolg=nothing");
        assertThat(only().body().path("followUp")).isEqualTo(json("[{\"kind\":\"nothing\"}]"));
        post(VAGUE + "annuleren", "reden=weather");
        assertThat(only().body().has("followUp")).isFalse();
    }
}
