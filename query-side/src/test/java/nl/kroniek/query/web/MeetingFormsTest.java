package nl.kroniek.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kroniek.query.commands.CommandReply;
import nl.kroniek.query.web.SentCommands.SentCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What holds for every form about a meeting, and those of what became of it. */
class MeetingFormsTest extends FormBench {

    private static final String NEW = "/ons/vergaderingen/nieuw";
    private static final String VAGUE = "/ons/vergaderingen/mtg-vaag/";

    @Test
    void a_form_that_is_only_shown_again_sends_nothing() {
        assertThat(post(VAGUE + "annuleren", "_toon=1", "reden=weather", "uitleg-weather=code rood", "version=0"))
                .hasStatusOk().bodyText().contains("code rood").containsPattern("value=\"weather\"[^>]*checked");
        assertThat(commands.taken()).isEmpty();
    }

    @Test
    void what_was_done_is_said_once() {
        MvcTestResult answer = post(VAGUE + "niet-gehouden", "toelichting=geen verslag");
        Cookie cookie = done(answer);

        MvcTestResult first = mvc.get().uri("/ons/vergaderingen/mtg-vaag").cookie(cookie).exchange();

        assertThat(first).bodyText().contains("Vastgelegd: Overleg zonder dag is niet gehouden.");
        assertThat(done(first).getMaxAge()).isZero();
        assertThat(only().body()).isEqualTo(json("{\"note\":\"geen verslag\"}"));
    }

    @Test
    void a_held_meeting_keeps_its_date_unless_another_is_given() {
        assertThat(page("/ons/vergaderingen/mtg-samen/gehouden")).contains("value=\"2 november 2023\"");
        post("/ons/vergaderingen/mtg-samen/gehouden", "datum=2 november 2023", "aanwezig=35", "zekerheid=about");
        assertThat(only().body())
                .isEqualTo(json("{\"attendance\":{\"value\":35,\"certainty\":\"about\"}}"));

        post("/ons/vergaderingen/mtg-samen/gehouden", "datum=3-11", "indruk=goed bezocht", "zekerheid=exact");
        assertThat(only().body()).isEqualTo(json("""
            {"on":{"date":"2023-11-03"},"impression":"goed bezocht"}"""));
    }

    @Test
    void nothing_is_held_or_begun_on_a_day_that_has_still_to_come() {
        assertThat(post("/ons/vergaderingen/mtg-samen/gehouden", "datum=7 november 2031", "zekerheid=exact"))
                .bodyText().contains("Deze dag moet nog komen: 7 november 2031.", "id=\"datum-fout\"");
        assertThat(post(VAGUE + "openen", "datum=morgen")).bodyText().contains("Deze dag moet nog komen");
        assertThat(post(VAGUE + "openen", "datum=morgen")).bodyText().contains("value=\"morgen\"");

        post(VAGUE + "openen", "datum=vandaag");
        assertThat(only().body()).isEqualTo(json("{\"on\":{\"date\":\"2024-03-26\"}}"));
    }

    @Test
    void a_cancellation_is_undone_with_a_reason() {
        String path = "/ons/vergaderingen/mtg-afgezegd/annulering-terugdraaien";
        assertThat(page(path)).contains("De reden van de annulering was: te weinig nieuwe ontwikkelingen.");
        assertThat(post(path, "waarom= ")).bodyText().contains("Schrijf waarom u de annulering ongedaan maakt.");
        post(path, "waarom=verkeerde vergadering", "version=16");
        assertThat(only().body()).isEqualTo(json("{\"reason\":\"verkeerde vergadering\"}"));
    }

    @ParameterizedTest
    @CsvSource({"mtg-afgezegd/annuleren,Maak eerst de annulering ongedaan.",
            "mtg-gehouden/verplaatsen,Deze vergadering is al gehouden.",
            "mtg-niet/uitstellen,ligt vast dat zij niet is gehouden",
            "mtg-vaag/annulering-terugdraaien,Er valt dus niets ongedaan te maken.",
            "mtg-vaag/terugzetten,Er valt dus niets terug te zetten.",
            "mtg-gehouden/notulen-intrekken,zijn geen notulen gepubliceerd"})
    void what_makes_no_sense_now_is_told_in_a_sentence(String path, String sentence) {
        assertThat(page("/ons/vergaderingen/" + path)).contains("Dit kan nu niet.", sentence)
                .doesNotContain("<form class=\"form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mtg-vaag", "mtg-uitgesteld", "mtg-afgezegd", "mtg-niet", "mtg-samen"})
    void every_form_that_a_meeting_offers_makes_sense(String id) {
        Matcher offered = Pattern.compile("href=\"(/ons/vergaderingen/" + id + "/(?!presentielijst)[a-z-]+)\"")
                .matcher(page("/ons/vergaderingen/" + id));
        int found = 0;
        while (offered.find()) {
            assertThat(page(offered.group(1))).contains("<form class=\"form").doesNotContain("Dit kan nu niet.");
            found++;
        }
        assertThat(found).isPositive();
    }

    @Test
    void minutes_are_published_of_what_was_held_and_approved_after_that() {
        String held = "/ons/vergaderingen/mtg-gehouden/";
        assertThat(page("/ons/vergaderingen/mtg-gehouden")).contains("Er zijn nog geen notulen gepubliceerd.",
                "/notulen\"");
        post(held + "notulen", "adres=https://example.org/verslag", "gepubliceerd-op=21 maart");
        assertThat(only().body()).isEqualTo(json("""
            {"address":"https://example.org/verslag",
            "on":{"date":"2024-03-21"}}"""));
        assertThat(page(held + "notulen-goedkeuren")).contains("zijn geen notulen gepubliceerd");
        assertThat(page(VAGUE + "notulen")).contains("Notulen zijn er alleen van een gehouden vergadering.");
    }

    @Test
    void what_was_planned_and_what_really_was_are_typed_apart() {
        post("/ons/vergaderingen/mtg-samen/gehouden", "datum=2 november 2023", "tijd=14.10", "einde=16.45",
                "zekerheid=exact");
        assertThat(only().body()).isEqualTo(json("""
            {"on":{"date":"2023-11-02","time":"14:10"},"ended":"16:45"}"""));
        post(VAGUE + "plaats-en-tijd", "plaats=Veendam", "online=https://example.org/overleg", "eindtijd=16.30");
        assertThat(only().body()).isEqualTo(json("""
            {"place":"Veendam","online":"https://example.org/overleg",
            "ends":"16:30"}"""));
    }

    @Test
    void who_was_overtaken_sees_what_stands_now_beside_what_they_typed() {
        commands.answer(new CommandReply.Refused(412, "stale-version",
                List.of(new CommandReply.Fault("", "stale-version", "U zag versie 14, maar het is nu versie 15."))));

        MvcTestResult answer = post("/ons/vergaderingen/mtg-uitgesteld/verplaatsen", "datum=7-11",
                "version=0", "key=12345678-c");

        assertThat(answer).bodyText().contains("Iemand anders was u voor", "Dit is intussen vastgelegd",
                "is uitgesteld naar 2024", "value=\"7-11\"", "name=\"version\" value=\"19\"");
    }

    @Test
    void sending_twice_is_the_same_command_with_the_same_key() {
        post(NEW, "gremium=bdy-bieb", "datum=2024", "key=12345678-d");
        post(NEW, "gremium=bdy-bieb", "datum=2024", "key=12345678-d");

        List<SentCommand> both = commands.taken();
        assertThat(both).hasSize(2);
        assertThat(both.getFirst()).isEqualTo(both.getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"the-meeting-must-still-be-ahead", "the-cancellation-must-first-be-withdrawn",
            "a-held-meeting-must-not-be-cancelled", "changed-meanwhile"})
    void a_refusal_about_the_whole_stands_on_top_with_everything_kept(String code) {
        commands.answer(
                new CommandReply.Refused(409, code, List.of(new CommandReply.Fault("", code, "Zin over " + code))));

        assertThat(post(VAGUE + "annuleren", "reden=weather", "uitleg-weather=code rood", "version=1")).bodyText()
                .contains("class=\"errors\"", "code rood",
                        code.equals("changed-meanwhile") ? "Iemand anders was u voor" : "Zin over " + code);
    }

    @Test
    void a_form_that_was_sent_before_with_other_words_says_so_and_may_be_sent_as_a_new_one() {
        commands.answer(new CommandReply.Refused(409, "idempotency-key-reused",
                List.of(new CommandReply.Fault("", "idempotency-key-reused", "Deze Idempotency-Key"))));

        assertThat(post(NEW, "gremium=bdy-bieb", "datum=2024", "key=12345678-f")).bodyText()
                .contains("Dit formulier is al eerder verstuurd", "name=\"key\" value=\"")
                .doesNotContain("12345678-f", "Idempotency");
    }

    @Test
    void when_no_answer_came_the_same_form_may_safely_be_sent_again() {
        commands.answer(new CommandReply.Uncertain());

        assertThat(post(VAGUE + "niet-gehouden", "key=12345678-e")).bodyText()
                .contains("We weten niet of dit is vastgelegd", "value=\"12345678-e\"");
    }
}
