package nl.kroniek.query.web.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.Party;
import nl.kroniek.events.PersonId;
import nl.kroniek.events.invitation.Invitee;
import nl.kroniek.query.mail.KeptAddresses;
import nl.kroniek.query.mail.ListedMails;
import nl.kroniek.query.mail.Mail;
import nl.kroniek.query.mail.MailServer;
import nl.kroniek.query.mail.address.AddressBook;
import nl.kroniek.query.mail.letter.Occasion;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.FormVisitor;
import nl.kroniek.query.web.PagesUnderTest;
import nl.kroniek.query.web.SentCommands;
import nl.kroniek.vault.Addressee;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A meeting on 2 November 2023 with an office holder and guests; the pages are read in March 2024, the notices in
 * October.
 */
@SpringBootTest(classes = PagesUnderTest.class)
@AutoConfigureMockMvc(addFilters = false)
class MailNoticeTest {

    private static final String MEETING = "mtg-samen";
    private static final Addressee PERSON = new Addressee.Person("per-wethouder");
    private static final Clock OCTOBER = Clock.fixed(Instant.parse("2023-10-20T08:00:00Z"), ZoneOffset.UTC);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Desks desks;

    @Autowired
    private KeptAddresses kept;

    @Autowired
    private ListedMails mails;

    @Autowired
    private AddressBook book;

    @Autowired
    private SentCommands commands;

    private Desk desk;
    private CalendarEntry entry;

    @BeforeEach
    void open() {
        leaveNothing();
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addPreferredLocale(Locale.of("nl"));
        desk = desks.open("ons", request);
        entry = desk.chronicle().calendar().find(MEETING).orElseThrow();
    }

    @AfterEach
    void leaveNothing() {
        kept.clear();
        mails.all.clear();
    }

    private MailNotice notice(String host) {
        return new MailNotice(mails, new MailServer(host), book, OCTOBER);
    }

    @Test
    void who_is_told_is_counted_and_who_has_no_address_is_named() {
        kept.put("ons", PERSON, "w@example.nl");
        assertThat(notice("mail").before(entry, Telling.INVITED, desk)).containsExactly(
                "Genodigden met een adres: 1 van 2.", "Zij krijgen hiervan een e-mail zodra u dit vastlegt.",
                "Zonder adres: de buren.", "Geeft u later een adres, dan gaat de e-mail alsnog.");
        kept.put("ons", new Addressee.Guest(MEETING, 2), "buren@example.nl");
        assertThat(notice("mail").before(entry, Telling.INVITED_OF_A_CHANGE, desk)).containsExactly(
                "Genodigden met een adres: 2 van 2.",
                "Verandert u de dag, de tijd of de plaats? Dan krijgen zij een e-mail zodra u dit vastlegt.");
        assertThat(notice("mail").before(entry, Telling.INVITED_OF_AN_AGENDA, desk))
                .contains("Zij krijgen deze agenda per e-mail zodra u dit vastlegt.");
        assertThat(notice("mail").before(entry, Telling.NOBODY, desk)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Telling.class, names = "NOBODY", mode = EnumSource.Mode.EXCLUDE)
    void without_a_server_or_any_address_one_thing_is_said(Telling telling) {
        assertThat(notice("mail").before(entry, telling, desk)).containsExactly(
                "Van geen van de genodigden is een adres bekend: niemand krijgt hiervan een e-mail.",
                "Geeft u later een adres, dan gaat de e-mail alsnog.");
        kept.put("ons", PERSON, "w@example.nl");
        assertThat(notice("").before(entry, telling, desk)).singleElement().asString()
                .startsWith("Er is geen mailserver ingesteld: niemand krijgt hiervan een e-mail.");
    }

    @Test
    void whoever_can_be_invited_and_has_no_address_is_named_and_many_are_counted() {
        List<Invitee> two = List.of(new Invitee.OfParty(new Party.OfOrganisation(new OrganisationId("org-stad"))),
                new Invitee.OfPerson(new PersonId("per-wethouder")));
        kept.put("ons", PERSON, "w@example.nl");
        assertThat(notice("mail").inviting(entry, two, desk)).hasSize(3).contains("Zonder adres: Stad.");
        kept.put("ons", new Addressee.Organisation("org-stad"), "stad@example.nl");
        assertThat(notice("mail").inviting(entry, two, desk)).singleElement().asString()
                .startsWith("Wie u uitnodigt, krijgt een e-mail");
        List<Invitee> many = java.util.stream.IntStream.rangeClosed(1, 8)
                .<Invitee>mapToObj(at -> new Invitee.OfPerson(new PersonId("per-" + at))).toList();
        assertThat(notice("mail").inviting(entry, many, desk)).anyMatch(
                says -> says.startsWith("Zonder adres: ") && says.endsWith(" en nog 3."));
    }

    @Test
    void taking_back_tells_only_who_can_be_told_and_knew() {
        assertThat(notice("mail").takingBack(entry, 1, desk)).singleElement().asString()
                .startsWith("Er is geen adres bekend van ");
        kept.put("ons", PERSON, "w@example.nl");
        assertThat(notice("mail").takingBack(entry, 1, desk)).singleElement().asString()
                .startsWith("Zodra u dit vastlegt, gaat hierover een e-mail naar ");
        mails.all.add(Mail.waiting("e-1", new AssociationId("ons"), new MeetingId(MEETING), 1, "participants-invited",
                Occasion.INVITED, 1, OCTOBER.instant()));
        assertThat(notice("mail").takingBack(entry, 1, desk)).singleElement().asString()
                .endsWith(" Daarom gaat ook hierover geen e-mail.");
        assertThat(notice("").takingBack(entry, 1, desk)).singleElement().asString()
                .startsWith("Er is geen mailserver ingesteld");
        assertThat(notice("mail").takingBack(entry, 3, desk)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"verplaatsen", "uitstellen"})
    void a_form_that_may_bring_a_day_to_come_speaks_although_the_day_is_over(String form) {
        kept.put("ons", PERSON, "w@example.nl");
        assertThat(page(form)).containsSubsequence("<form class=\"form card\"", "Genodigden met een adres: 1 van 2.",
                "Is de nieuwe dag nog niet voorbij?", "Zonder adres: de buren.");
    }

    @Test
    void a_form_that_corrects_says_what_makes_mail_leave() {
        kept.put("ons", PERSON, "w@example.nl");
        assertThat(page("verbeteren")).containsSubsequence("Genodigden met een adres: 1 van 2.",
                "Verandert u de dag, de tijd of de plaats?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"annuleren", "plaats-en-tijd", "vergissing", "gehouden", "agenda/versturen", "uitnodigen",
            "uitnodigingen/1/intrekken"})
    void a_form_of_which_nobody_is_told_says_nothing(String form) {
        kept.put("ons", PERSON, "w@example.nl");
        assertThat(page(form)).contains("<form class=\"form card\"").doesNotContain("e-mail zodra", "gaat hierover");
    }

    private String page(String form) {
        return new FormVisitor(mvc, commands).read("/ons/vergaderingen/" + MEETING + "/" + form);
    }
}
