package nl.kroniek.query.web.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.query.mail.ListedMails;
import nl.kroniek.query.mail.Mail;
import nl.kroniek.query.mail.MailFault;
import nl.kroniek.query.mail.MailState;
import nl.kroniek.query.mail.letter.Occasion;
import nl.kroniek.query.web.FormVisitor;
import nl.kroniek.query.web.PagesUnderTest;
import nl.kroniek.query.web.SentCommands;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = PagesUnderTest.class)
@AutoConfigureMockMvc(addFilters = false)
class MailPagesTest {

    private static final String PAGE = "/ons/mail";
    private static final String MEETING = "/ons/vergaderingen/mtg-samen";
    private static final Instant THEN = Instant.parse("2023-10-20T08:12:00Z");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ListedMails mails;

    @Autowired
    private SentCommands commands;

    private FormVisitor visitor;

    @BeforeEach
    void visit() {
        visitor = new FormVisitor(mvc, commands);
        leaveNothing();
    }

    @AfterEach
    void leaveNothing() {
        mails.all.clear();
        mails.asked.clear();
    }

    private void add(String key, int number, MailState state, long position, @Nullable MailFault fault) {
        boolean ended = state != MailState.WAITING && state != MailState.CLAIMED;
        mails.all.add(new Mail(key, new AssociationId("ons"), new MeetingId("mtg-samen"), number,
                "participants-invited", Occasion.INVITED, position, state, fault == null ? 0 : 1, ended ? null : THEN,
                fault, fault == MailFault.ADDRESS_REFUSED ? "550 <b>onbekend</b>" : null, THEN, ended ? THEN : null,
                state == MailState.SENT ? "REQUEST" : null, -1));
    }

    @Test
    void before_the_first_mail_the_page_says_how_one_comes_about() {
        assertThat(visitor.read(PAGE)).contains("Er is nog geen e-mail.", "Adressen bijhouden")
                .doesNotContain("Er is geen mailserver ingesteld", "Opnieuw versturen");
        assertThat(visitor.read(PAGE + "?vergadering=mtg-weg"))
                .contains("Over deze vergadering is geen e-mail gemaakt.");
    }

    @Test
    void what_asks_for_something_stands_first_and_only_that_has_a_button() {
        add("e-1.1", 1, MailState.SENT, 1, null);
        add("e-2.2", 2, MailState.FAILED, 2, MailFault.ADDRESS_REFUSED);
        add("e-3.1", 1, MailState.NO_ADDRESS, 3, null);
        add("e-4.2", 2, MailState.WAITING, 4, MailFault.UNREACHABLE);
        add("e-5.9", 9, MailState.OVERTAKEN, 5, null);

        assertThat(visitor.read(PAGE)).containsSubsequence("Niet gelukt", "de buren", "Samen over huisvesting",
                "Opgegeven op", "weigert dit adres", "550 &lt;b&gt;onbekend&lt;/b&gt;",
                "/ons/mail/adressen?vergadering=mtg-samen&amp;zoek=de%20buren", "Ander adres geven",
                "/ons/mail/e-2.2/opnieuw", "Zonder adres", "Adres geven", "Wacht", "Wordt opnieuw geprobeerd op",
                "De mailserver gaf geen antwoord.", "Verstuurd op", "Niet meer nodig",
                "Iemand die niet meer is uitgenodigd")
                .doesNotContain("e-1.1/opnieuw", "e-3.1/opnieuw", "e-4.2/opnieuw", "e-5.9/opnieuw", "<b>onbekend");
    }

    @Test
    void one_more_try_is_asked_for_and_leads_back_to_where_one_was() {
        add("e-2.2", 2, MailState.FAILED, 2, MailFault.ADDRESS_REFUSED);
        assertThat(visitor.send(PAGE + "/e-2.2/opnieuw", Map.of("vergadering", "mtg-samen"))).hasStatus(303)
                .hasHeader("Location", PAGE + "?vergadering=mtg-samen");
        assertThat(visitor.send(PAGE + "/e-2.2/opnieuw", Map.of("vergadering", "//elders.example"))).hasStatus(303)
                .hasHeader("Location", PAGE);
        assertThat(mails.asked).containsExactly("e-2.2", "e-2.2");
        assertThat(visitor.send(PAGE + "/e-9.9/opnieuw", Map.of())).hasStatus(404);
        assertThat(visitor.send("/hun/mail/e-2.2/opnieuw", Map.of())).hasStatus(404);
        assertThat(visitor.send(PAGE + "/e-2.2/opnieuw", Map.of("_toon", "ja"))).hasStatus(200);
        assertThat(mails.asked).doesNotContain("_toon").hasSize(3);
    }

    @Test
    void the_page_of_the_meeting_says_who_was_told_and_who_was_not() {
        assertThat(visitor.read(MEETING)).doesNotContain("Wie kreeg bericht?");
        add("e-1.1", 1, MailState.SENT, 1, null);
        add("e-1.2", 2, MailState.NO_ADDRESS, 1, null);

        assertThat(visitor.read(MEETING)).containsSubsequence("Wie kreeg bericht?", "Uitnodiging", "1 verstuurd.",
                "De laatste op", "Niet: de buren. Er is geen adres bekend.",
                "/ons/mail/adressen?vergadering=mtg-samen&amp;zoek=de%20buren", "Adres geven",
                "/ons/mail?vergadering=mtg-samen");
        assertThat(visitor.read("/ons")).contains("1 e-mail over een vergadering is niet verstuurd");
    }

    @Test
    void an_address_is_asked_for_where_that_helps_and_of_who_is_still_invited() {
        add("e-1.2", 2, MailState.FAILED, 1, MailFault.ADDRESS_REFUSED);
        assertThat(visitor.read(MEETING)).containsSubsequence("Niet: de buren.", "weigert dit adres",
                "zoek=de%20buren", "Ander adres geven");
        assertThat(visitor.read("/ons/mail/adressen?vergadering=mtg-samen&zoek=de buren")).contains("adres-gast-2")
                .doesNotContain("adres-per-wethouder");
        leaveNothing();
        add("e-2.2", 2, MailState.FAILED, 2, MailFault.UNREACHABLE);
        add("e-3.3", 3, MailState.FAILED, 3, MailFault.ADDRESS_REFUSED);
        assertThat(visitor.read(PAGE)).contains("de buren", "de overburen").doesNotContain("Ander adres geven");
        assertThat(visitor.read(MEETING)).contains("Niet: de buren.").doesNotContain("Ander adres geven");
    }

    @Test
    void much_that_went_well_is_folded_and_little_of_it_is_not() {
        for (int at = 1; at <= 25; at++) {
            add("e-" + at + ".1", 1, MailState.SENT, at, null);
        }
        assertThat(visitor.read(PAGE)).contains("Verstuurd op").doesNotContain("Toon 25");
        add("e-26.1", 1, MailState.SENT, 26, null);
        assertThat(visitor.read(PAGE)).containsSubsequence("Verstuurd</h2>", "Toon 26", "Verstuurd op");
    }

    @Test
    void the_filter_shows_one_meeting() {
        add("e-1.1", 1, MailState.SENT, 1, null);
        assertThat(visitor.read(PAGE + "?vergadering=mtg-samen")).containsSubsequence("selected", "Verstuurd op");
        assertThat(visitor.read(PAGE + "?vergadering=mtg-vaag")).doesNotContain("Verstuurd op");
    }
}
