package nl.kroniek.query.mail.letter;

import static nl.kroniek.events.EventSamples.VGG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.events.body.Authority;
import nl.kroniek.events.body.BodyEstablished;
import nl.kroniek.events.body.BodyKind;
import nl.kroniek.events.invitation.Invitation;
import nl.kroniek.events.invitation.Invitee;
import nl.kroniek.events.invitation.ParticipantsInvited;
import nl.kroniek.events.meeting.FollowUp;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingEvent;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.query.meeting.feed.ReadFeed;
import nl.kroniek.query.story.Story;
import nl.kroniek.vault.Addressee;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The four meetings of 2023 that did not go ahead, as the sample has them, had people been invited by mail. */
class FourCasesTest {

    private static final MeetingId MEETING = new MeetingId("mtg-van-toen");
    private static final MeetingId HOUSING = new MeetingId("mtg-huisvesting");
    private static final BodyId CULTURE = new BodyId("bdy-cultuur");

    /**
     * One case.
     *
     * @param says what the letter must say in the words of the story
     */
    record Case(String title, String on, MeetingEvent became, String subject, List<String> says) {

        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("PHO Bibliotheekwerk", "2023-09-21",
                        cancelled(ReasonCategory.NOTHING_TO_DISCUSS,
                                "er waren te weinig nieuwe ontwikkelingen om te bespreken",
                                new FollowUp.BeingExplored("of het PHO Bibliotheekwerk bij het PHO Cultuur kan",
                                        CULTURE)),
                        "Geannuleerd: PHO Bibliotheekwerk, 21 september 2023",
                        List.of("te weinig nieuwe ontwikkelingen", "Verkend wordt, met PHO Cultuur: of het PHO "
                                + "Bibliotheekwerk bij het PHO Cultuur kan.")),
                new Case("PHO Sport", "2023-10-12",
                        cancelled(ReasonCategory.GUESTS_WITHDREW, "de uitgenodigde gasten meldden zich heel laat af",
                                null),
                        "Geannuleerd: PHO Sport, 12 oktober 2023", List.of("meldden zich heel laat af")),
                new Case("Extra overleg Sociaal Domein", "2023-05",
                        cancelled(ReasonCategory.LOW_ATTENDANCE, "er waren te veel bestuurders afwezig",
                                new FollowUp.CarriedOver("de huisvesting van aandachtsgroepen", HOUSING)),
                        "Geannuleerd: Extra overleg Sociaal Domein",
                        List.of("te veel bestuurders afwezig", "Het onderwerp “de huisvesting van aandachtsgroepen” is "
                                + "doorgeschoven naar Huisvesting (29 juni 2023).")),
                new Case("Werkbezoek ministeries", "2023-07-05",
                        new MeetingPostponed(VGG, MEETING, EdtfDates.parse("2023-07-05"), EdtfDates.parse("2024"),
                                List.of(new Reason(ReasonCategory.WEATHER, "het weer werkte niet mee"),
                                        new Reason(ReasonCategory.OTHER,
                                                "bij het ministerie van BZK trad een nieuwe directeur aan"),
                                        new Reason(ReasonCategory.POLITICAL_CHANGE, "het kabinet was gevallen")),
                                VagueDate.unknown()),
                        "Uitgesteld: Werkbezoek ministeries, 5 juli 2023",
                        List.of("het weer werkte niet mee", "nieuwe directeur", "het kabinet was gevallen",
                                "De vergadering is nu gepland voor: 2024.")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_letter_says_what_the_story_says(Case one) {
        Bureau bureau = new Bureau(VGG);
        bureau.happens(new AssociationRegistered(VGG, "Vereniging van Groninger Gemeenten", "VGG"),
                new BodyEstablished(VGG, CULTURE, "PHO Cultuur", null, BodyKind.PORTFOLIO_COUNCIL, null, List.of(),
                        List.of(), List.of(), Authority.NOT_STATED, null, null, VagueDate.unknown()),
                LettersTest.scheduled(HOUSING, "Huisvesting", EdtfDates.parse("2023-06-29")),
                LettersTest.scheduled(MEETING, one.title(), EdtfDates.parse(one.on())),
                new ParticipantsInvited(VGG, MEETING,
                        List.of(new Invitation(1, new Invitee.OfParty(new Party.Described("de griffier")))),
                        VagueDate.unknown(), VagueDate.unknown()),
                one.became());
        bureau.addresses.put("vgg", new Addressee.Guest(MEETING.value(), 1), "griffie@example.nl");

        Letter letter = bureau.letter(MEETING, 1, Occasion.CHANGED);

        assertThat(letter.subject()).isEqualTo(one.subject());
        assertThat(letter.text()).contains(one.says());
        Story story = bureau.story(MEETING).getLast();
        assertThat(story.details()).anyMatch(detail -> detail.startsWith("Reden: "));
        // Who decided and where it stood before are no news to who was invited; all else is said in the same words.
        assertThat(story.details()).filteredOn(detail -> !detail.startsWith("Wie ") && !detail.startsWith("Eerst "))
                .allSatisfy(detail -> assertThat(letter.text()).contains(detail));
        if (EdtfDates.parse(one.on()).isDay()) {
            Invite invite = java.util.Objects.requireNonNull(letter.calendar());
            assertThat(invite.method()).isEqualTo("CANCEL");
            var event = ReadFeed.one(ReadFeed.of(invite.ics()), MEETING.value());
            assertThat(event.getStatus().isCancelled()).isTrue();
            assertThat(event.getSummary().getValue().toLowerCase(Locale.ROOT)).contains(one.title().toLowerCase(
                    Locale.ROOT)).isNotEqualTo(one.title());
            assertThat(event.getDescription().getValue()).contains(
                    story.details().stream().filter(detail -> detail.startsWith("Reden: ")).toList());
            assertThat(ReadFeed.begin(event)).isEqualTo(one.on());
        } else {
            assertThat(letter.calendar()).as("it never stood on a day").isNull();
        }
    }

    private static MeetingCancelled cancelled(ReasonCategory category, String explanation, @Nullable FollowUp next) {
        return new MeetingCancelled(VGG, MEETING, List.of(new Reason(category, explanation)), null, null,
                next == null ? List.of() : List.of(next), VagueDate.unknown());
    }
}
