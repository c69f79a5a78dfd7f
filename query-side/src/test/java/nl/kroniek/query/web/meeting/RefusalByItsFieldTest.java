package nl.kroniek.query.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kroniek.query.web.FormBench;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class RefusalByItsFieldTest extends FormBench {

    private static final String NEW = "/ons/vergaderingen/nieuw";

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

        assertThat(commands.taken()).hasSize(1);
        assertThat(answer).bodyText().contains("href=\"#" + field + "\">Zin over " + code,
                "id=\"" + field + "-fout\"", "id=\"" + field + "\"");
    }
}
