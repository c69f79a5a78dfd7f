package nl.kroniek.query.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.kroniek.query.mail.KeptAddresses;
import nl.kroniek.query.web.FormVisitor;
import nl.kroniek.query.web.PagesUnderTest;
import nl.kroniek.query.web.SentCommands;
import nl.kroniek.vault.Addressee;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = PagesUnderTest.class)
@AutoConfigureMockMvc(addFilters = false)
class AddressFormTest {

    private static final String ALL = "/ons/mail/adressen";
    private static final String MEETING = ALL + "?vergadering=mtg-samen";
    private static final Addressee TOWN = new Addressee.Organisation("org-stad");
    private static final Addressee PERSON = new Addressee.Person("per-wethouder");
    private static final Addressee GUEST = new Addressee.Guest("mtg-samen", 2);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private KeptAddresses kept;

    @Autowired
    private SentCommands commands;

    private FormVisitor visitor;

    @BeforeEach
    void visit() {
        visitor = new FormVisitor(mvc, commands);
        kept.clear();
    }

    @AfterEach
    void leaveNothing() {
        kept.clear();
    }

    @Test
    void members_and_who_has_a_seat_stand_in_it_and_guests_only_with_their_meeting() {
        assertThat(visitor.read(ALL)).containsSubsequence("Mailadressen", "Van 2 is er nog geen adres.",
                "Leden", "Stad", "adres-org-stad", "Bestuurders", "adres-per-wethouder")
                .doesNotContain("de buren", "adres-gast");
        assertThat(visitor.read(MEETING)).containsSubsequence("Samen over huisvesting", "adres-per-wethouder",
                "de buren", "adres-gast-2").doesNotContain("adres-org-stad");
        assertThat(visitor.read(ALL + "?vergadering=mtg-vaag")).contains("Er is nog niemand uitgenodigd.",
                "/ons/vergaderingen/mtg-vaag/uitnodigen");
        assertThat(mvc.get().uri(ALL + "?vergadering=mtg-weg")).hasStatus(404);
        assertThat(mvc.get().uri("/hun/mail/adressen")).hasStatus(404);
    }

    @Test
    void what_changed_is_kept_and_the_rest_stays_as_it_is() {
        kept.put("ons", TOWN, "stad@example.nl");
        assertThat(visitor.send(ALL, Map.of("adres-org-stad", "stad@example.nl", "stond-org-stad", "stad@example.nl",
                "adres-per-wethouder", " w@example.nl ", "stond-per-wethouder", ""))).hasStatus(303)
                .hasHeader("Location", ALL);
        assertThat(kept.kept()).isEqualTo(Map.of(TOWN, "stad@example.nl", PERSON, "w@example.nl"));

        assertThat(visitor.send(MEETING, typed("gast-2", "", "buren@example.nl"))).hasStatus(303)
                .hasHeader("Location", MEETING);
        assertThat(kept.kept()).containsEntry(GUEST, "buren@example.nl");

        assertThat(visitor.send(ALL, typed("org-stad", "stad@example.nl", ""))).hasStatus(303);
        assertThat(kept.kept()).doesNotContainKey(TOWN);
    }

    @Test
    void what_is_no_address_is_said_by_its_field_and_then_nothing_is_kept() {
        Map<String, String> two = new LinkedHashMap<>(typed("org-stad", "", "stad@example.nl"));
        two.putAll(typed("per-wethouder", "", "w@<script>"));

        String page = FormVisitor.text(visitor.send(ALL, two));

        assertThat(page).containsSubsequence("role=\"alert\"", "href=\"#adres-per-wethouder\"",
                "value=\"stad@example.nl\"", "id=\"adres-per-wethouder-fout\"", "value=\"w@&lt;script&gt;\"");
        assertThat(page).contains("<title>Fout: Mailadressen").doesNotContain("<script>");
        assertThat(kept.kept()).isEmpty();
        assertThat(FormVisitor.text(visitor.send(ALL, Map.of()))).contains("U heeft niets veranderd.");
    }

    @Test
    void who_was_slower_sees_what_another_gave_and_undoes_nothing_by_saving_again() {
        kept.put("ons", TOWN, "nieuw@example.nl");
        kept.put("ons", PERSON, "ook-nieuw@example.nl");
        Map<String, String> slow = new LinkedHashMap<>(typed("org-stad", "oud@example.nl", "mijn@example.nl"));
        slow.putAll(typed("per-wethouder", "oud@example.nl", "oud@example.nl"));

        String page = FormVisitor.text(visitor.send(ALL, slow));

        assertThat(page).contains("Iemand anders gaf Stad intussen dit adres: nieuw@example.nl.",
                "value=\"mijn@example.nl\"", "name=\"stond-org-stad\" value=\"nieuw@example.nl\"",
                "value=\"ook-nieuw@example.nl\"").doesNotContain("oud@example.nl");
        assertThat(kept.kept()).containsEntry(TOWN, "nieuw@example.nl");

        assertThat(visitor.send(ALL, typed("org-stad", "nieuw@example.nl", "mijn@example.nl"))).hasStatus(303);
        assertThat(kept.kept()).isEqualTo(Map.of(TOWN, "mijn@example.nl", PERSON, "ook-nieuw@example.nl"));
    }

    @Test
    void a_filter_narrows_the_form_and_a_form_that_was_narrowed_keeps_its_filter() {
        kept.put("ons", TOWN, "stad@example.nl");
        assertThat(visitor.read(ALL + "?zonder=ja")).contains("adres-per-wethouder").doesNotContain("adres-org-stad");
        assertThat(visitor.read(ALL + "?zoek=STAD")).contains("adres-org-stad").doesNotContain("adres-per-wethouder");
        assertThat(visitor.read(ALL + "?zoek=\"><script>")).contains("Niemand past bij deze keuze.")
                .doesNotContain("<script");
        MvcTestResult sent = visitor.send(ALL + "?zoek=ander", typed("org-stad", "stad@example.nl", "x@example.nl"));
        assertThat(FormVisitor.text(sent)).as("it is not among those").contains("Niemand past bij deze keuze.");
        assertThat(visitor.send(ALL + "?zoek=stad@ex", typed("org-stad", "stad@example.nl", "stad@example.org")))
                .hasStatus(303).hasHeader("Location", ALL + "?zoek=stad%40ex");
    }

    @Test
    void the_page_of_a_meeting_says_of_how_many_there_is_no_address_and_the_form_of_whom() {
        kept.put("ons", PERSON, "w@example.nl");
        assertThat(visitor.read("/ons/vergaderingen/mtg-samen")).contains("Van 1 genodigde is er nog geen mailadres.",
                "/ons/mail/adressen?vergadering=mtg-samen");
        assertThat(visitor.read("/ons/vergaderingen/mtg-samen/antwoorden")).contains("Nog geen mailadres: de buren.",
                "/ons/mail/adressen?vergadering=mtg-samen").doesNotContain("w@example.nl");
        kept.put("ons", GUEST, "buren@example.nl");
        assertThat(visitor.read("/ons/vergaderingen/mtg-samen")).contains("Van alle genodigden is er een mailadres.");
    }

    private static Map<String, String> typed(String key, String stood, String now) {
        return Map.of("stond-" + key, stood, "adres-" + key, now);
    }
}
