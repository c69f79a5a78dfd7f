package nl.kroniek.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = PagesUnderTest.class)
@AutoConfigureMockMvc(addFilters = false)
class PagesTest {

    private static final Pattern HREF = Pattern.compile("href=\"(/ons[^\"#]*)");

    @Autowired
    private MockMvcTester mvc;

    @Test
    void every_page_that_a_link_leads_to_is_there_in_both_languages() {
        for (String language : List.of("nl", "en")) {
            Set<String> seen = new LinkedHashSet<>();
            List<String> waiting = new ArrayList<>(List.of("/ons"));
            while (!waiting.isEmpty()) {
                String address = waiting.removeFirst();
                if (seen.add(address) && seen.size() < 150) {
                    Matcher links = HREF.matcher(page(address, language));
                    while (links.find()) {
                        waiting.add(links.group(1).replace("&amp;", "&"));
                    }
                }
            }
            assertThat(seen).hasSizeGreaterThan(30).contains("/ons/vergaderingen/mtg-afgezegd",
                    "/ons/besluiten/dec-een",
                    "/ons/voortgang/2023/act-bieb", "/ons/gremia/bdy-bestuur", "/ons/gremia/commissies");
        }
    }

    @Test
    void a_cancelled_meeting_says_why_and_what_followed_before_anything_else() {
        assertThat(page("/ons/vergaderingen/mtg-afgezegd")).contains("Niet vermeld in de bron")
                .doesNotContain("Niet ingevuld");
        assertThat(page("/ons/vergaderingen/mtg-niet")).contains("Niet ingevuld", "Wat er volgde, is niet ingevuld.")
                .doesNotContain("Niet vermeld in de bron");
        assertThat(page("/ons/vergaderingen/mtg-vaag")).contains("Wat er op de agenda komt",
                "Besluiten in deze vergadering");
        assertThat(page("/ons/vergaderingen/ser-kerngroep")).doesNotContain("Wat er op de agenda",
                "Besluiten in deze vergadering");
        assertThat(page("/ons/vergaderingen/mtg-gehouden")).contains("Wat er op de agenda stond");
        assertThat(page("/ons/vergaderingen/mtg-afgezegd")).containsSubsequence("Waarom ging dit niet door?",
                "Te weinig nieuwe ontwikkelingen.", "Wat volgde?", "Verkend wordt: samen met PHO Cultuur.",
                "Een besluit daarover is niet bekend.",
                "Het onderwerp “huisvesting” is doorgeschoven naar Samen over huisvesting (2 november 2023).",
                "Daar kwamen samen bijeen: PHO Bibliotheekwerk en Dagelijks Bestuur.",
                "Bron: Jaarverslag 2023, regel 740", "Wat we weten", "Wat we niet weten", "Wie dit besloot",
                "Wat ging ook niet door?", "donderdag 28 september 2023", "Werkbezoek");
    }

    @Test
    void the_meetings_of_a_body_begin_with_the_newest() {
        String body = page("/ons/gremia/bdy-bieb");
        assertThat(body.substring(body.indexOf("id=\"vergaderingen\""), body.indexOf("id=\"besluiten\"")))
                .containsSubsequence("donderdag 2 november 2023", "donderdag 21 september 2023",
                        "donderdag 7 september 2023");
    }

    @Test
    void a_postponed_meeting_names_every_reason_and_the_vague_new_date() {
        assertThat(page("/ons/vergaderingen/mtg-uitgesteld")).containsSubsequence("Waarom is dit uitgesteld?",
                "Weersomstandigheden.", "Val van het kabinet.", "uitgesteld naar 2024",
                "Een dag is niet bekend.");
    }

    @Test
    void the_month_keeps_a_cancelled_meeting_in_its_cell_with_word_and_reason() {
        assertThat(page("/ons/kalender?maand=2023-09")).containsSubsequence(
                "2 vergaderingen: 1 gehouden, 1 geannuleerd",
                "donderdag 21 september", "PHO Bibliotheekwerk", "Geannuleerd", "Te weinig nieuwe ontwikkelingen.",
                "Dag niet bekend", "Overleg zonder dag");
    }

    @Test
    void the_list_of_what_did_not_take_place_holds_exactly_those() {
        assertThat(page("/ons/kalender?weergave=lijst&status=niet-doorgegaan"))
                .contains("PHO Bibliotheekwerk", "Werkbezoek", "Niet gehouden overleg")
                .doesNotContain("Ledenavond", "Vergadering DB", "Overleg zonder dag");
    }

    @Test
    void attendance_is_shown_where_it_is_known_and_impressions_stand_apart() {
        assertThat(page("/ons/kalender?weergave=lijst&aanwezigen=bekend")).containsSubsequence("Ledenavond",
                "Aanwezig: ongeveer 35", "Zonder getal, wel een indruk", "Vergadering DB", "Opkomst: goed bezocht");
    }

    @Test
    void a_filter_that_cannot_be_read_is_named_and_the_rest_is_shown() {
        assertThat(page("/ons/kalender?weergave=lijst&status=kwijt&maand=2023-13&gremium=bdy-weg"))
                .contains("Het filter &quot;status&quot; kent &quot;kwijt&quot; niet", "2023-13", "bdy-weg",
                        "Ledenavond");
        assertThat(page("/ons/besluiten?jaar=twee&soort=x")).contains("kent &quot;twee&quot; niet",
                "Annotaties op afroep");
        assertThat(page("/ons/voortgang/2023?lampje=paars&helft=3")).contains("kent &quot;paars&quot; niet",
                "Bibliotheekwerk");
    }

    @Test
    void decisions_with_and_without_a_day_stand_in_two_tables() {
        assertThat(page("/ons/besluiten")).containsSubsequence("Dag bekend", "Annotaties op afroep",
                "donderdag 19 oktober 2023", "Dag niet bekend", "Bezien of het kan",
                "2023 (bron: “jaarverslag 2023, zonder datum”)", "In onderzoek, geen besluit");
    }

    @Test
    void a_decision_shows_its_text_with_persons_by_name_and_its_chain() {
        assertThat(page("/ons/besluiten/dec-een")).containsSubsequence(
                "Genomen op 19 oktober 2023 door Dagelijks Bestuur",
                "voor verwijderde persoon", "Veel werk.", "Geen eerder besluit bekend", "Niet vervangen",
                "Vergadering DB (19 oktober 2023)").doesNotContain("@{");
    }

    @Test
    void progress_shows_lights_as_words_and_the_target_as_derived() {
        assertThat(page("/ons/voortgang/2023")).containsSubsequence("Bibliotheekwerk", "Nog niet gemeld",
                "Kleur onbekend",
                "een los streepje", "1 gehouden, 1 geannuleerd", "Doel: 1 van 1 (afgeleid)", "Vacatures VNG",
                "Oranje tot Groen");
        assertThat(page("/ons/voortgang/2023?lampje=twee")).contains("Vacatures VNG").doesNotContain("act-bieb");
    }

    @Test
    void an_activity_shows_the_form_and_what_each_line_rests_on() {
        assertThat(page("/ons/voortgang/2023/act-bieb")).containsSubsequence("Ja, het doel is gehaald", "Organisator",
                "Voorzitter", "VNG-cie.", "Doel", "Te bereiken resultaten 2023", "Eerste helft", "Tweede helft",
                "De ledenavond was er.", "Gehouden", "telt mee voor het doel", "Wie", "Ambtelijke overleggen",
                "Nog te plannen", "Samenwerking met", "De tekst zegt vier, de lijst toont er drie.", "regel 943");
    }

    @Test
    void a_seat_says_who_left_when_and_what_else_that_person_holds() {
        assertThat(page("/ons/gremia/bdy-bestuur")).containsSubsequence("bekend op 23 mei 2023", "11 december 2023",
                "Vacant na 11 december 2023. Een opvolger is niet vermeld.", "voorzitter van PHO Bibliotheekwerk",
                "voorzitter bij Bibliotheekwerk");
        assertThat(page("/ons/gremia/commissies")).contains("VNG", "Financiën (FIN)",
                "Vacant. Wie hier zit, is niet vermeld.");
    }

    @Test
    void what_people_typed_is_never_markup_and_never_a_script() {
        assertThat(page("/ons/vergaderingen/mtg-gehouden")).contains("Ledenavond &lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script");
        assertThat(page("/ons/vergaderingen/mtg-afgezegd")).doesNotContain("javascript:");
        assertThat(page("/ons/kalender?q=%22%3E%3Cscript%3E")).doesNotContain("<script");
    }

    @Test
    void a_page_says_once_what_was_just_recorded_and_never_what_is_not_there() {
        assertThat(page("/ons?vastgelegd=dec-een")).containsSubsequence("Vastgelegd:", "/ons/besluiten/dec-een",
                "Annotaties op afroep");
        assertThat(page("/ons")).doesNotContain("Vastgelegd:");
        assertThat(page("/ons?vastgelegd=dec-weg")).doesNotContain("Vastgelegd:");
        assertThat(page("/ons?vastgelegd=%3Cscript%3E")).doesNotContain("Vastgelegd:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hun", "/hun/kalender", "/geen", "/ons/vergaderingen/mtg-weg", "/ons/besluiten/dec-weg",
            "/ons/gremia/bdy-weg", "/ons/voortgang/1999", "/ons/voortgang/2023/act-weg"})
    void what_is_not_there_or_not_yours_is_the_same_friendly_page(String address) {
        MvcTestResult result = mvc.get().uri(address).exchange();
        assertThat(result).hasStatus(404);
        assertThat(result).bodyText().contains("Deze pagina is er niet").doesNotContain("Hun Vereniging");
    }

    @Test
    void who_has_an_account_is_named_and_no_link_leads_to_a_page_that_is_not_there() {
        assertThat(page("/ons")).contains("anna").doesNotContain("/acc-anna");
    }

    @Test
    void who_may_read_one_association_goes_straight_on() {
        assertThat(mvc.get().uri("/").exchange()).hasStatus(302).hasRedirectedUrl("/ons");
    }

    @Test
    void a_chosen_language_is_kept_in_a_cookie_and_the_link_keeps_the_filters() {
        MvcTestResult result = mvc.get().uri("/ons/kalender?weergave=lijst&taal=en").exchange();
        assertThat(result).cookies().hasValue("taal", "en");
        assertThat(result).bodyText().contains("lang=\"en\"", "All meetings", "weergave=lijst&amp;taal=nl");
    }

    private String page(String address) {
        return page(address, "nl");
    }

    private String page(String address, String language) {
        String separator = address.contains("?") ? "&" : "?";
        String at = address.contains("taal=") ? address : address + separator + "taal=" + language;
        MvcTestResult result = mvc.get().uri(URI.create(at)).exchange();
        assertThat(result.getMvcResult().getResponse().getStatus()).as(at)
                .isEqualTo(address.endsWith("/voortgang") ? 302 : 200);
        String body = text(result);
        assertThat(body).as(at).doesNotContain("??", "@{", "style=", "onclick", "undefined");
        return body;
    }

    private static String text(MvcTestResult result) {
        return new String(result.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
