package nl.kroniek.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kroniek.query.commands.CommandReply;
import nl.kroniek.query.web.SentCommands.SentCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = PagesUnderTest.class)
@AutoConfigureMockMvc(addFilters = false)
class MeetingFormsTest {

    private static final String NEW = "/ons/vergaderingen/nieuw";
    private static final String VAGUE = "/ons/vergaderingen/mtg-vaag/";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SentCommands sent;

    @BeforeEach
    void forget() {
        sent.taken();
    }

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
        assertThat(sent.taken()).isEmpty();
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

    @Test
    void a_form_that_is_only_shown_again_sends_nothing() {
        assertThat(post(VAGUE + "annuleren", "_toon=1", "reden=weather", "uitleg-weather=code rood", "version=0"))
                .hasStatusOk().bodyText().contains("code rood").containsPattern("value=\"weather\"[^>]*checked");
        assertThat(sent.taken()).isEmpty();
    }

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
    void what_was_done_is_said_once() {
        MvcTestResult answer = post(VAGUE + "niet-gehouden", "toelichting=geen verslag");
        Cookie cookie = done(answer);

        MvcTestResult first = mvc.get().uri("/ons/vergaderingen/mtg-vaag").cookie(cookie).exchange();

        assertThat(first).bodyText().contains("Vastgelegd: Overleg zonder dag is niet gehouden.");
        assertThat(done(first).getMaxAge()).isZero();
        assertThat(only().body()).isEqualTo(json("{\"note\":\"geen verslag\"}"));
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
        assertThat(sent.taken()).isEmpty();
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
        assertThat(sent.taken()).isEmpty();
    }

    @Test
    void nothing_follows_is_a_fact_and_not_known_is_not() {
        post(VAGUE + "annuleren", "reden=weather", "vervolg=nothing");
        assertThat(only().body().path("followUp")).isEqualTo(json("[{\"kind\":\"nothing\"}]"));
        post(VAGUE + "annuleren", "reden=weather");
        assertThat(only().body().has("followUp")).isFalse();
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
        assertThat(sent.taken()).isEmpty();
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
    void who_was_overtaken_sees_what_stands_now_beside_what_they_typed() {
        sent.answer(new CommandReply.Refused(412, "stale-version",
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

        List<SentCommand> both = sent.taken();
        assertThat(both).hasSize(2);
        assertThat(both.getFirst()).isEqualTo(both.getLast());
    }

    /** Every refusal that these commands can bring and that is about something typed, with its pointer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            nieuw       | a-title-must-be-given          | /title                     | titel
                                            nieuw       | missing-field                  | /title                     | titel
                                            nieuw       | text-too-long                  | /title                     | titel
                                            nieuw       | control-character              | /topic                     | onderwerp
                                            nieuw       | text-too-long                  | /place                     | plaats
                                            nieuw       | missing-field                  | /on                        | datum
                                            nieuw       | no-such-date                   | /on/date                   | datum
                                            nieuw       | no-such-time                   | /on/time                   | tijd
                                            nieuw       | malformed-id                   | /bodies/0                  | gremium
                                            nieuw       | the-body-must-exist            | /bodies/1                  | ook-1
                                            nieuw       | the-body-must-still-meet       | /bodies/0                  | gremium
                                            nieuw       | the-body-must-exist            | /invited/0                 | genodigd
                                            nieuw       | the-organisation-must-exist    | /invited/1                 | genodigd
                                            nieuw       | a-mention-must-name-a-person   | /invited/0/text            | genodigd
                                            nieuw       | list-too-long                  | /invited                   | genodigd
                                            nieuw       | a-party-must-be-this-association | /organisers/0            | organisator
                                            nieuw       | the-body-must-exist            | /preparedBy/0              | voorbereid-door
                                            nieuw       | the-meeting-must-exist         | /preparesFor               | bereidt-voor
                                            nieuw       | the-meeting-must-exist         | /jointWith                 | samen-met
                                            nieuw       | a-mention-must-name-a-person   | /title                     | titel
                                            nieuw       | the-person-must-exist          | /topic                     | onderwerp
                                            verplaatsen | the-new-date-must-be-known     | /to                        | datum
                                            verplaatsen | no-such-time                   | /to/time                   | tijd
                                            verplaatsen | an-other-reason-must-be-explained | /reasons                | uitleg-other
                                            verplaatsen | an-other-reason-must-be-explained |                         | uitleg-other
                                            verplaatsen | text-too-long                  | /reasons/0/explanation     | uitleg-weather
                                            verplaatsen | unknown-choice                 | /reasons/0/category        | reden
                                            verplaatsen | no-such-date                   | /on                        | besloten-op
                                            uitstellen  | no-such-date                   | /to                        | datum
                                            uitstellen  | an-other-reason-must-be-explained | /reasons                | uitleg-other
                                            uitstellen  | control-character              | /reasons/1/explanation     | uitleg-other
                                            annuleren   | a-reason-must-be-given         | /reasons                   | reden
                                            annuleren   | an-other-reason-must-be-explained | /reasons                | uitleg-other
                                            annuleren   | the-answers-must-not-exceed-the-invitations | /figures      | uitgenodigd
                                            annuleren   | number-out-of-range            | /figures/noAnswer          | geen-antwoord
                                            annuleren   | the-body-must-exist            | /decidedBy                 | besluiter
                                            annuleren   | text-too-long                  | /decidedBy/text            | besluiter-functie
                                            annuleren   | the-meeting-must-exist         | /followUp/0/to             | doorgeschoven-naar
                                            annuleren   | text-too-long                  | /followUp/0/item           | doorgeschoven
                                            annuleren   | the-meeting-must-exist         | /followUp/1/by             | vervangen-door
                                            annuleren   | the-meeting-must-exist         | /followUp/2/into           | opgegaan-in
                                            annuleren   | the-body-must-exist            | /followUp/3/with           | verkend-met
                                            annuleren   | the-person-must-exist          | /followUp/3/what           | verkend
                                            annuleren   | no-such-date                   | /on                        | besloten-op
                                            nieuw       | no-such-time                   | /ends                      | eindtijd
                                            nieuw       | the-meeting-must-end-after-it-begins | /ends                | eindtijd
                                            nieuw       | a-meeting-link-must-be-a-web-address | /online              | online
                                            nieuw       | the-subject-must-exist         | /series                    | reeks
                                            verplaatsen | the-meeting-must-end-after-it-begins | /ends                | eindtijd
                                            gehouden    | the-meeting-must-end-after-it-begins | /ended               | einde
                                            plaats-en-tijd | a-meeting-link-must-be-a-web-address | /online           | online
                                            plaats-en-tijd | something-must-change       |                            | plaats
                                            openen      | the-opening-must-be-on-a-day   | /on                        | datum
                                            vergissing  | a-reason-must-be-given         | /reason                    | waarom
                                            verbeteren  | a-title-must-be-given          | /title                     | titel
                                            verbeteren  | something-must-change          |                            | titel
                                            verbeteren  | the-body-must-still-meet       | /bodies/0                  | gremium
                                            verbeteren  | the-body-must-exist            | /invited/0                 | genodigd
                                            verbeteren  | the-meeting-must-exist         | /preparesFor               | bereidt-voor
                                            verbeteren  | a-meeting-must-not-point-at-itself | /jointWith             | samen-met
                                            annulering-terugdraaien | a-reason-must-be-given | /reason                | waarom
                                            annulering-terugdraaien | a-mention-must-name-a-person | /reason          | waarom
                                            gehouden    | no-such-date                   | /on                        | datum
                                            gehouden    | number-out-of-range            | /attendance/value          | aanwezig
                                            gehouden    | unknown-choice                 | /attendance/certainty      | zekerheid
                                            gehouden    | text-too-long                  | /impression                | indruk
                                            niet-gehouden | text-too-long                | /note                      | toelichting
                                            niet-gehouden | no-such-date                 | /on                        | besloten-op
                                            """)
    void a_refusal_stands_by_its_field(String form, String code, String pointer, String field) {
        refuse(pointer == null ? "" : pointer, code);
        String id = form.equals("annulering-terugdraaien") ? "mtg-afgezegd/" : "mtg-vaag/";

        MvcTestResult answer = form.equals("nieuw")
                ? post(NEW, "gremium=bdy-bieb", "ook-1=bdy-bestuur", "datum=2024", "genodigd=Stad\niemand")
                : post("/ons/vergaderingen/" + id + form, "datum=2024", "titel=x", "waarom=zo", "reden=weather",
                        "reden=other",
                        "uitleg-other=x", "aanwezig=3", "besluiter=bdy-bestuur", "vervolg=carried-over",
                        "doorgeschoven=y", "doorgeschoven-naar=mtg-samen", "vervangen-door=mtg-samen",
                        "opgegaan-in=mtg-samen", "verkend=z", "verkend-met=bdy-bieb");

        assertThat(sent.taken()).hasSize(1);
        assertThat(answer).bodyText().contains("href=\"#" + field + "\">Zin over " + code,
                "id=\"" + field + "-fout\"", "id=\"" + field + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the-meeting-must-still-be-ahead", "the-cancellation-must-first-be-withdrawn",
            "a-held-meeting-must-not-be-cancelled", "changed-meanwhile"})
    void a_refusal_about_the_whole_stands_on_top_with_everything_kept(String code) {
        sent.answer(new CommandReply.Refused(409, code, List.of(new CommandReply.Fault("", code, "Zin over " + code))));

        assertThat(post(VAGUE + "annuleren", "reden=weather", "uitleg-weather=code rood", "version=1")).bodyText()
                .contains("class=\"errors\"", "code rood",
                        code.equals("changed-meanwhile") ? "Iemand anders was u voor" : "Zin over " + code);
    }

    @Test
    void a_form_that_was_sent_before_with_other_words_says_so_and_may_be_sent_as_a_new_one() {
        sent.answer(new CommandReply.Refused(409, "idempotency-key-reused",
                List.of(new CommandReply.Fault("", "idempotency-key-reused", "Deze Idempotency-Key"))));

        assertThat(post(NEW, "gremium=bdy-bieb", "datum=2024", "key=12345678-f")).bodyText()
                .contains("Dit formulier is al eerder verstuurd", "name=\"key\" value=\"")
                .doesNotContain("12345678-f", "Idempotency");
    }

    @Test
    void when_no_answer_came_the_same_form_may_safely_be_sent_again() {
        sent.answer(new CommandReply.Uncertain());

        assertThat(post(VAGUE + "niet-gehouden", "key=12345678-e")).bodyText()
                .contains("We weten niet of dit is vastgelegd", "value=\"12345678-e\"");
    }

    private void refuse(String pointer, String code) {
        sent.answer(new CommandReply.Refused(400, code,
                List.of(new CommandReply.Fault(pointer, code, "Zin over " + code))));
    }

    private static Cookie done(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("gedaan"));
    }

    private SentCommand only() {
        List<SentCommand> all = sent.taken();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private String page(String path) {
        MvcTestResult answer = mvc.get().uri(URI.create(path)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path);
        for (String field : fields) {
            request = request.param(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
        }
        return request.exchange();
    }

    private static Object json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
