package nl.kroniek.query.mail.letter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.kroniek.events.EventSamples.VGG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.Party;
import nl.kroniek.events.PersonId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.agenda.AgendaItem;
import nl.kroniek.events.agenda.AgendaItemChanged;
import nl.kroniek.events.agenda.AgendaItemKind;
import nl.kroniek.events.agenda.AgendaItemPlaced;
import nl.kroniek.events.agenda.AgendaSent;
import nl.kroniek.events.agenda.ItemSent;
import nl.kroniek.events.agenda.Paper;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.events.body.Authority;
import nl.kroniek.events.body.BodyEstablished;
import nl.kroniek.events.body.BodyKind;
import nl.kroniek.events.invitation.Answer;
import nl.kroniek.events.invitation.Invitation;
import nl.kroniek.events.invitation.InvitationAnswered;
import nl.kroniek.events.invitation.InvitationWithdrawn;
import nl.kroniek.events.invitation.Invitee;
import nl.kroniek.events.invitation.ParticipantsInvited;
import nl.kroniek.events.meeting.MeetingArranged;
import nl.kroniek.events.meeting.MeetingCancellationWithdrawn;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingEnteredByMistake;
import nl.kroniek.events.meeting.MeetingHeld;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingRescheduled;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.events.meeting.Setting;
import nl.kroniek.events.organisation.OrganisationKind;
import nl.kroniek.events.organisation.OrganisationRegistered;
import nl.kroniek.events.person.PersonRegistered;
import nl.kroniek.query.mail.letter.Letters.Outcome;
import nl.kroniek.vault.Addressee;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a letter says, from what was recorded. */
class LettersTest {

    private static final MeetingId MEETING = new MeetingId("mtg-cultuur");
    private static final BodyId CULTURE = new BodyId("bdy-cultuur");
    private static final OrganisationId TOWN = new OrganisationId("org-veendam");
    private static final PersonId PERSON = new PersonId("per-kleve");
    private static final VagueDate DAY = day("2023-09-21").at(LocalTime.of(14, 0));

    private final Bureau bureau = new Bureau(VGG);

    @BeforeEach
    void plan() {
        bureau.happens(new AssociationRegistered(VGG, "Vereniging van Groninger Gemeenten", "VGG"),
                new OrganisationRegistered(VGG, TOWN, "gemeente Veendam", OrganisationKind.MUNICIPALITY),
                new PersonRegistered(VGG, PERSON, bureau.sealed(PERSON, "A. Kleve")),
                new BodyEstablished(VGG, CULTURE, "PHO Cultuur", null, BodyKind.PORTFOLIO_COUNCIL, null, List.of(),
                        List.of(), List.of(), Authority.NOT_STATED, null, null, VagueDate.unknown()),
                scheduled(MEETING, "PHO Cultuur", DAY),
                new ParticipantsInvited(VGG, MEETING, List.of(new Invitation(1, new Invitee.OfPerson(PERSON)),
                        new Invitation(2, new Invitee.OfParty(new Party.OfOrganisation(TOWN))),
                        new Invitation(3, new Invitee.OfParty(new Party.Described("de griffier van Stad")))),
                        day("2023-09-14"), VagueDate.unknown()));
        bureau.addresses.put("vgg", new Addressee.Person("per-kleve"), "kleve@veendam.test");
        bureau.addresses.put("vgg", new Addressee.Organisation("org-veendam"), "info@veendam.test");
        bureau.addresses.put("vgg", new Addressee.Guest("mtg-cultuur", 3), "griffier@stad.test");
    }

    @Test
    void an_invitation_says_what_when_where_who_and_how_to_answer() {
        Letter letter = bureau.letter(MEETING, 1, Occasion.INVITED);

        assertThat(letter.to()).isEqualTo("kleve@veendam.test");
        assertThat(letter.toName()).isEqualTo("A. Kleve");
        assertThat(letter.subject()).isEqualTo("Uitnodiging: PHO Cultuur, 21 september 2023");
        assertThat(letter.text()).startsWith("Beste A. Kleve,\n\nNamens PHO Cultuur bent u uitgenodigd")
                .containsSubsequence("PHO Cultuur\nOnderwerp: musea\nWanneer: donderdag 21 september 2023, 14.00 uur\n"
                        + "Waar: Gemeentehuis, zaal 1\n", "Laat uiterlijk op donderdag 14 september 2023 weten",
                        "https://kroniek.test/uitnodiging/vgg.mtg-cultuur.1.", "Deze link is alleen voor u.",
                        "https://kroniek.test/vgg/vergaderingen/mtg-cultuur", "Met vriendelijke groet,\n"
                                + "Vereniging van Groninger Gemeenten");
        assertThat(letter.toString()).as("no log shows an address").doesNotContain("veendam");
    }

    @Test
    void who_is_not_invited_any_more_reads_that_and_the_meeting_leaves_their_calendar() {
        assertThat(bureau.write(MEETING, 1, Occasion.WITHDRAWN)).isInstanceOf(Outcome.Nothing.class);
        bureau.happens(new InvitationWithdrawn(VGG, MEETING, 1, "verkeerd aangekruist", VagueDate.unknown()));

        Letter letter = bureau.letter(MEETING, 1, Occasion.WITHDRAWN);
        assertThat(letter.subject()).isEqualTo("Uitnodiging ingetrokken: PHO Cultuur, 21 september 2023");
        assertThat(letter.text()).contains("Die uitnodiging is ingetrokken: u hoeft niet te komen.")
                .doesNotContain("/uitnodiging/", "verkeerd aangekruist");
        assertThat(letter.calendar()).isNotNull().satisfies(part -> assertThat(new String(part.ics(), UTF_8))
                .contains("METHOD:CANCEL", "SUMMARY:PHO Cultuur").doesNotContain("STATUS:"));
        assertThat(bureau.write(MEETING, 1, Occasion.CHANGED)).isInstanceOf(Outcome.Nothing.class);

        bureau.happens(new ParticipantsInvited(VGG, MEETING, List.of(new Invitation(4, new Invitee.OfPerson(PERSON))),
                VagueDate.unknown(), VagueDate.unknown()));
        assertThat(bureau.write(MEETING, 1, Occasion.WITHDRAWN)).as("invited again meanwhile")
                .isInstanceOf(Outcome.Nothing.class);
        assertThat(bureau.write(MEETING, 4, Occasion.INVITED)).isInstanceOf(Outcome.Written.class);
    }

    @Test
    void organisations_and_guests_are_written_to_by_their_own_address_and_link() {
        assertThat(bureau.letter(MEETING, 2, Occasion.INVITED)).satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("info@veendam.test");
            assertThat(letter.text()).startsWith("Aan gemeente Veendam,").contains("/uitnodiging/vgg.mtg-cultuur.2.");
        });
        assertThat(bureau.letter(MEETING, 3, Occasion.INVITED)).satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("griffier@stad.test");
            assertThat(letter.text()).startsWith("Aan de griffier van Stad,");
        });
    }

    @Test
    void who_has_no_address_gets_no_letter_and_who_is_not_invited_neither() {
        bureau.addresses.remove("vgg", new Addressee.Guest("mtg-cultuur", 3));
        assertThat(bureau.write(MEETING, 3, Occasion.INVITED)).isInstanceOf(Outcome.NoAddress.class);
        assertThat(bureau.write(MEETING, 4, Occasion.INVITED)).isInstanceOf(Outcome.Nothing.class);
        assertThat(bureau.write(new MeetingId("mtg-niets"), 1, Occasion.INVITED)).isInstanceOf(Outcome.Nothing.class);
    }

    @Test
    void nobody_is_written_to_about_what_is_over() {
        bureau.today("2023-09-21");
        assertThat(bureau.write(MEETING, 1, Occasion.CHANGED)).isInstanceOf(Outcome.Written.class);
        bureau.today("2023-09-22");
        assertThat(bureau.write(MEETING, 1, Occasion.CHANGED)).isInstanceOf(Outcome.Nothing.class);
        bureau.today("2023-09-20");
        bureau.happens(new MeetingHeld(VGG, MEETING, DAY, null, null));
        assertThat(bureau.write(MEETING, 1, Occasion.CHANGED)).isInstanceOf(Outcome.Nothing.class);
    }

    @Test
    void of_a_moved_meeting_the_old_and_the_new_day_are_said_and_people_are_asked_again() {
        bureau.happens(new InvitationAnswered(VGG, MEETING, 1, Answer.ACCEPTED, null, VagueDate.unknown()),
                new MeetingRescheduled(VGG, MEETING, DAY, day("2023-10-05").at(LocalTime.of(10, 0)),
                        List.of(new Reason(ReasonCategory.OTHER, "de zaal is bezet")), VagueDate.unknown()));

        Letter letter = bureau.letter(MEETING, 1, Occasion.CHANGED);

        assertThat(letter.subject()).isEqualTo("Gewijzigd: PHO Cultuur, 5 oktober 2023");
        assertThat(letter.text()).containsSubsequence("PHO Cultuur is verplaatst van 21 september 2023 naar 5 oktober",
                "- Datum: was donderdag 21 september 2023, 14.00 uur, is nu donderdag 5 oktober 2023, 10.00 uur",
                "Wanneer: donderdag 5 oktober 2023, 10.00 uur", "Uw eerdere antwoord telt daarom niet meer.",
                "Laat weten of u komt:");
    }

    @Test
    void only_the_last_change_is_told_as_a_change() {
        bureau.happens(new MeetingRescheduled(VGG, MEETING, DAY, day("2023-10-05"), List.of(), VagueDate.unknown()),
                new InvitationAnswered(VGG, MEETING, 1, Answer.ACCEPTED, null, VagueDate.unknown()),
                new MeetingArranged(VGG, MEETING, new Setting("Gemeentehuis, zaal 1", null, null),
                        new Setting("Provinciehuis", "https://example.org/overleg", null), VagueDate.unknown()));

        assertThat(bureau.letter(MEETING, 1, Occasion.CHANGED).text())
                .containsSubsequence("- Plaats: was Gemeentehuis, zaal 1, is nu Provinciehuis",
                        "Waar: Provinciehuis\nOnline: https://example.org/overleg", "Uw antwoord tot nu toe: komt.")
                .doesNotContain("is verplaatst", "heeft geantwoord");
    }

    @Test
    void a_postponed_meeting_asks_nothing_and_says_why() {
        bureau.happens(new MeetingPostponed(VGG, MEETING, DAY, VagueDate.unknown(),
                List.of(new Reason(ReasonCategory.WEATHER, null)), VagueDate.unknown()));

        Letter letter = bureau.letter(MEETING, 1, Occasion.CHANGED);

        assertThat(letter.subject()).isEqualTo("Uitgesteld: PHO Cultuur, 21 september 2023");
        assertThat(letter.text()).containsSubsequence(
                "PHO Cultuur van donderdag 21 september 2023, 14.00 uur is uitgesteld.",
                "Een nieuwe dag is er nog niet.",
                "Reden: weersomstandigheden.", "U krijgt bericht zodra er een nieuwe dag is.")
                .doesNotContain("/uitnodiging/");
    }

    @Test
    void what_was_entered_by_mistake_and_what_goes_ahead_after_all_say_so() {
        bureau.happens(new MeetingCancelled(VGG, MEETING, List.of(), null, null, List.of(), VagueDate.unknown()));
        assertThat(bureau.letter(MEETING, 1, Occasion.CHANGED).text())
                .contains("PHO Cultuur van donderdag 21 september 2023, 14.00 uur gaat niet door.",
                        "De reden is niet bekend.", "U hoeft niet te antwoorden.");
        bureau.happens(new MeetingCancellationWithdrawn(VGG, MEETING, "toch genoeg mensen", VagueDate.unknown()));
        assertThat(bureau.letter(MEETING, 1, Occasion.CHANGED).text()).containsSubsequence(
                "De annulering van PHO Cultuur is ongedaan gemaakt.", "Status: was Geannuleerd, is nu Gepland",
                "Laat uiterlijk op");
        bureau.happens(new MeetingEnteredByMistake(VGG, MEETING, "stond er dubbel.", VagueDate.unknown()));
        Letter mistake = bureau.letter(MEETING, 1, Occasion.CHANGED);
        assertThat(mistake.subject()).startsWith("Geannuleerd: PHO Cultuur");
        assertThat(mistake.text()).contains("stond per vergissing in de kalender", "Reden: stond er dubbel.\n");
    }

    @Test
    void an_agenda_is_sent_without_what_is_closed_but_with_how_much_that_is() {
        AgendaItem open = new AgendaItem("Opening", AgendaItemKind.INFORMATION, null, List.of(), false);
        AgendaItem secret = new AgendaItem("Geheime benoeming", AgendaItemKind.DISCUSSION,
                new Party.Described("de geheime spreker"),
                List.of(new Paper("Geheim stuk", "https://example.org/geheim",
                        null)),
                true);
        AgendaItem budget = new AgendaItem("Begroting", AgendaItemKind.CONSENT, new Party.OfBody(CULTURE),
                List.of(new Paper("Concept", "https://example.org/begroting", null)), false);
        List<AgendaItem> all = List.of(open, secret, budget);
        for (int at = 0; at < all.size(); at++) {
            bureau.happens(new AgendaItemPlaced(VGG, MEETING, new AgendaItemId("itm-" + at), all.get(at), at + 1,
                    null));
        }
        assertThat(bureau.write(MEETING, 1, Occasion.AGENDA)).as("not sent yet").isInstanceOf(Outcome.Nothing.class);
        bureau.happens(new AgendaSent(VGG, MEETING,
                List.of(new ItemSent(new AgendaItemId("itm-0"), open), new ItemSent(new AgendaItemId("itm-1"), secret),
                        new ItemSent(new AgendaItemId("itm-2"), budget)),
                List.of(), VagueDate.unknown()));

        Letter letter = bureau.letter(MEETING, 1, Occasion.AGENDA);

        assertThat(letter.subject()).isEqualTo("Agenda: PHO Cultuur, 21 september 2023");
        assertThat(letter.calendar()).isNull();
        assertThat(letter.text()).containsSubsequence("1. Opening (ter informatie)", "3. Begroting (hamerstuk)",
                "   Ingebracht door: PHO Cultuur", "   Stuk: Concept: https://example.org/begroting",
                "Er is ook 1 besloten punt.");
        assertThat(letter.text().toLowerCase(java.util.Locale.ROOT)).doesNotContain("geheim");

        bureau.happens(new AgendaItemChanged(VGG, MEETING, new AgendaItemId("itm-2"), budget,
                new AgendaItem("Begroting", AgendaItemKind.CONSENT, null, List.of(), true)));
        assertThat(bureau.letter(MEETING, 1, Occasion.AGENDA).text()).as("closed since")
                .contains("Er zijn ook 2 besloten punten.").doesNotContain("Begroting");
    }

    @Test
    void a_person_who_is_mentioned_is_not_named_to_others() {
        bureau.happens(new MeetingCancelled(VGG, MEETING,
                List.of(new Reason(ReasonCategory.ILLNESS, "@{per-kleve} is ziek")), null, null, List.of(),
                VagueDate.unknown()));

        assertThat(bureau.letter(MEETING, 2, Occasion.CHANGED).text()).contains("een persoon is ziek")
                .doesNotContain("Kleve");
    }

    static VagueDate day(String text) {
        return EdtfDates.parse(text);
    }

    static MeetingScheduled scheduled(MeetingId id, String title, VagueDate on) {
        return new MeetingScheduled(VGG, id, title, "musea", on, List.of(CULTURE), List.of(), List.of(), false,
                List.of(), "Gemeentehuis, zaal 1", false, null, null, null);
    }
}
