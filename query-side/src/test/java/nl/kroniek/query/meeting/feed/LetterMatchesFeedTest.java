package nl.kroniek.query.meeting.feed;

import static nl.kroniek.events.EventSamples.VGG;
import static nl.kroniek.query.meeting.feed.ReadFeed.one;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationStatus;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.events.invitation.Answer;
import nl.kroniek.events.invitation.Invitation;
import nl.kroniek.events.invitation.InvitationAnswered;
import nl.kroniek.events.invitation.InvitationWithdrawn;
import nl.kroniek.events.invitation.Invitee;
import nl.kroniek.events.invitation.ParticipantsInvited;
import nl.kroniek.events.meeting.MeetingArranged;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingCorrected;
import nl.kroniek.events.meeting.MeetingDetails;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingRescheduled;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.events.meeting.Setting;
import nl.kroniek.events.organisation.OrganisationKind;
import nl.kroniek.events.organisation.OrganisationRegistered;
import nl.kroniek.query.mail.letter.Bureau;
import nl.kroniek.query.mail.letter.Invite;
import nl.kroniek.query.mail.letter.Letter;
import nl.kroniek.query.mail.letter.Letters.Outcome;
import nl.kroniek.query.mail.letter.Occasion;
import nl.kroniek.vault.Addressee;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program that subscribes and a program that gets mail see one meeting: the same UID, SEQUENCE, times and zone. */
class LetterMatchesFeedTest {

    private static final MeetingId MEETING = new MeetingId("mtg-een");
    private static final VagueDate DAY = EdtfDates.parse("2023-09-21").at(LocalTime.of(14, 0));
    private static final String GUEST = "o'brien+griffie@example.nl";

    private final Bureau bureau = new Bureau(VGG);

    @BeforeEach
    void plan() {
        bureau.happens(new AssociationRegistered(VGG, "Vereniging \"Groningen\"; één, €", "VGG"),
                new MeetingScheduled(VGG, MEETING, "Overleg; één, € " + "lang ".repeat(30).strip(), "Café", DAY,
                        List.of(),
                        List.of(), List.of(), false, List.of(), "zaal €", false, null, null, null),
                new ParticipantsInvited(VGG, MEETING, List.of(new Invitation(1, new Invitee.OfParty(
                        new Party.Described(
                                "de \"griffier\"\r\nATTENDEE:mailto:een@ander.nl van Appingedam; één, €")))),
                        VagueDate.unknown(), VagueDate.unknown()));
        bureau.addresses.put("vgg", new Addressee.Guest(MEETING.value(), 1), GUEST);
    }

    @Test
    void a_request_is_the_event_of_the_feed_with_who_organises_and_who_is_invited() {
        bureau.happens(new MeetingArranged(VGG, MEETING, new Setting("zaal €", null, null),
                new Setting("zaal €", null, LocalTime.of(16, 0)), VagueDate.unknown()));

        Invite invite = invite();
        VEvent event = event(invite);

        assertThat(invite.method()).isEqualTo("REQUEST");
        assertThat(text(invite)).contains("METHOD:REQUEST\r\n", "STATUS:CONFIRMED\r\n");
        same(event, feed());
        assertThat(event.getSummary().getValue()).isEqualTo(feed().getSummary().getValue());
        assertThat(event.getOrganizer().getEmail()).isEqualTo(Bureau.FROM);
        assertThat(event.getAttendees()).hasSize(1).first().satisfies(one -> {
            assertThat(one.getEmail()).isEqualTo(GUEST);
            assertThat(one.getCommonName()).startsWith("de 'griffier' ").endsWith("één, €");
            assertThat(one.getParticipationStatus()).isEqualTo(ParticipationStatus.NEEDS_ACTION);
        });
        assertThat(event.getUrl().getValue()).startsWith(Bureau.ADDRESS + "/uitnodiging/vgg.mtg-een.1.");
        assertThat(event.getDescription().getValue()).contains(event.getUrl().getValue());
    }

    @Test
    void every_change_raises_the_sequence_and_a_cancellation_takes_the_same_event_away() {
        VEvent first = event(invite());
        bureau.happens(new MeetingRescheduled(VGG, MEETING, DAY, EdtfDates.parse("2023-10-05").at(LocalTime.of(9, 0)),
                List.of(), VagueDate.unknown()));
        Invite request = invite();
        VEvent moved = event(request);
        same(moved, feed());
        bureau.happens(new MeetingCancelled(VGG, MEETING, List.of(new Reason(ReasonCategory.WEATHER, "storm, €")),
                null, null, List.of(), VagueDate.unknown()));
        Invite cancel = invite();
        VEvent gone = event(cancel);
        same(gone, feed());

        assertThat(List.of(request.method(), cancel.method())).containsExactly("REQUEST", "CANCEL");
        assertThat(List.of(first, moved, gone)).extracting(each -> each.getUid().getValue())
                .containsOnly("mtg-een@vgg.kroniek");
        assertThat(List.of(first, moved, gone)).extracting(each -> each.getSequence().getValue()).isSorted()
                .doesNotHaveDuplicates();
        assertThat(List.of(first, moved, gone)).extracting(each -> each.getOrganizer().getEmail())
                .containsOnly(Bureau.FROM);
        assertThat(text(cancel)).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n");
        assertThat(gone.getSummary().getValue()).startsWith("Geannuleerd: Overleg");
        assertThat(gone.getDescription().getValue()).contains("Reden: weersomstandigheden (storm, €).");
    }

    @Test
    void of_who_is_not_invited_any_more_the_event_is_taken_away_and_not_said_to_be_cancelled() {
        VEvent first = event(invite());
        bureau.happens(new InvitationWithdrawn(VGG, MEETING, 1, null, VagueDate.unknown()));
        Invite back = Objects.requireNonNull(bureau.letter(MEETING, 1, Occasion.WITHDRAWN).calendar());
        VEvent gone = event(back);

        assertThat(back.method()).isEqualTo("CANCEL");
        assertThat(gone.getStatus()).isNull();
        assertThat(gone.getUid().getValue()).isEqualTo(first.getUid().getValue());
        assertThat(gone.getSequence().getValue()).isGreaterThan(first.getSequence().getValue());
        assertThat(gone.getAttendees()).singleElement().satisfies(one -> assertThat(one.getEmail()).isEqualTo(GUEST));
        assertThat(gone.getSummary().getValue()).startsWith("Overleg");

        bureau.happens(new ParticipantsInvited(VGG, MEETING,
                List.of(new Invitation(2, new Invitee.OfParty(new Party.Described("dezelfde griffier")))),
                VagueDate.unknown(), VagueDate.unknown()));
        bureau.addresses.put("vgg", new Addressee.Guest(MEETING.value(), 2), GUEST);
        VEvent again = event(Objects.requireNonNull(bureau.letter(MEETING, 2, Occasion.INVITED).calendar()));
        assertThat(again.getSequence().getValue()).as("asked again after that").isGreaterThan(
                gone.getSequence().getValue());
    }

    @Test
    void a_meeting_that_gets_a_day_again_is_asked_for_with_the_same_event_and_a_higher_sequence() {
        bureau.happens(new MeetingPostponed(VGG, MEETING, DAY, VagueDate.unknown(), List.of(), VagueDate.unknown()));
        VEvent gone = event(invite());
        assertThat(gone.getStatus().isCancelled()).isTrue();
        bureau.happens(new MeetingRescheduled(VGG, MEETING, VagueDate.unknown(), EdtfDates.parse("2023-10-05"),
                List.of(), VagueDate.unknown()));
        Invite request = invite();

        assertThat(request.method()).isEqualTo("REQUEST");
        assertThat(event(request).getStatus().isConfirmed()).isTrue();
        assertThat(event(request).getUid().getValue()).isEqualTo(gone.getUid().getValue());
        assertThat(event(request).getSequence().getValue()).isGreaterThan(gone.getSequence().getValue());
    }

    @Test
    void a_day_that_was_a_slip_of_the_pen_is_taken_from_the_calendars_that_have_it_and_from_no_other() {
        MeetingDetails was = new MeetingDetails("Overleg", null, DAY, List.of(), List.of(), List.of(), false,
                List.of(), Setting.UNKNOWN, false, null, null, null, null);
        MeetingDetails vague = new MeetingDetails("Overleg", null, EdtfDates.parse("2023-09"), List.of(),
                List.of(), List.of(), false, List.of(), Setting.UNKNOWN, false, null, null, null, null);
        bureau.happens(new MeetingCorrected(VGG, MEETING, was, vague, null));

        Letter known = ((Outcome.Written) bureau.write(MEETING, 1, Occasion.CHANGED, true)).letter();
        assertThat(known.calendar()).isNotNull().satisfies(part -> {
            assertThat(part.method()).isEqualTo("CANCEL");
            assertThat(event(part).getStatus().isCancelled()).isTrue();
            assertThat(event(part).getUid().getValue()).isEqualTo("mtg-een@vgg.kroniek");
            assertThat(ReadFeed.begin(event(part))).isEqualTo("2023-09-21 14:00");
        });
        Letter unknown = ((Outcome.Written) bureau.write(MEETING, 1, Occasion.CHANGED, false)).letter();
        assertThat(unknown.calendar()).isNull();
        assertThat(known.text()).isEqualTo(unknown.text()).contains("september 2023");
    }

    @Test
    void an_organisation_is_a_group_and_whoever_else_is_taken_for_a_person() {
        OrganisationId town = new OrganisationId("org-stad");
        bureau.happens(new OrganisationRegistered(VGG, town, "gemeente Stad", OrganisationKind.MUNICIPALITY),
                new ParticipantsInvited(VGG, MEETING,
                        List.of(new Invitation(2, new Invitee.OfParty(new Party.OfOrganisation(town)))),
                        VagueDate.unknown(), VagueDate.unknown()));
        bureau.addresses.put("vgg", new Addressee.Organisation("org-stad"), "griffie@stad.test");

        Invite organisation = Objects.requireNonNull(bureau.letter(MEETING, 2, Occasion.INVITED).calendar());
        assertThat(event(organisation).getAttendees().getFirst().getCalendarUserType())
                .isEqualTo(CalendarUserType.GROUP);
        assertThat(event(organisation).getAttendees().getFirst().getCommonName()).isEqualTo("gemeente Stad");
        assertThat(event(invite()).getAttendees().getFirst().getCalendarUserType()).isNull();
    }

    @Test
    void a_postponed_meeting_leaves_the_day_on_which_it_stood() {
        bureau.happens(new MeetingPostponed(VGG, MEETING, DAY, VagueDate.unknown(), List.of(), VagueDate.unknown()));

        Invite cancel = invite();

        assertThat(cancel.method()).isEqualTo("CANCEL");
        assertThat(ReadFeed.begin(event(cancel))).isEqualTo("2023-09-21 14:00");
        assertThat(event(cancel).getSummary().getValue()).startsWith("Uitgesteld: ");
        assertThat(bureau.letter(MEETING, 1, Occasion.INVITED).calendar()).as("they never had it").isNull();
    }

    /** Who sends somebody else does not come; to whom it was delegated nobody can say without an address. */
    @ParameterizedTest
    @CsvSource({"ACCEPTED,ACCEPTED", "DECLINED,DECLINED", "TENTATIVE,TENTATIVE", "SUBSTITUTE,DECLINED"})
    void what_was_answered_by_the_link_shows_in_the_calendar(Answer answer, String status) {
        bureau.happens(new InvitationAnswered(VGG, MEETING, 1, answer,
                answer == Answer.SUBSTITUTE ? "de plaatsvervanger" : null, VagueDate.unknown()));

        var attendee = event(invite()).getAttendees().getFirst();
        assertThat(attendee.getParticipationStatus()).isEqualTo(ParticipationStatus.get(status));
        assertThat(attendee.getDelegatedTo()).isEmpty();
        assertThat(text(invite()).replace("\r\n ", "")).contains(";PARTSTAT=" + status).doesNotContain("DELEGATED");
    }

    @Test
    void lines_are_at_most_75_octets_and_no_name_adds_a_line() {
        String text = text(invite());

        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .as(line).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "").lines().filter(line -> line.startsWith("ATTENDEE"))).hasSize(1);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    private static void same(VEvent mail, VEvent feed) {
        assertThat(mail.getUid().getValue()).isEqualTo(feed.getUid().getValue());
        assertThat(mail.getSequence().getValue()).isEqualTo(feed.getSequence().getValue());
        assertThat(mail.getDateStart().getValue()).isEqualTo(feed.getDateStart().getValue());
        assertThat(mail.getDateEnd() == null ? null : mail.getDateEnd().getValue())
                .isEqualTo(feed.getDateEnd() == null ? null : feed.getDateEnd().getValue());
        assertThat(mail.getLastModified().getValue()).isEqualTo(feed.getLastModified().getValue());
        // A message says when it was made, a feed when something last changed.
        assertThat(mail.getDateTimeStamp().getValue().toInstant()).isEqualTo(Bureau.MORNING);
        assertThat(feed.getDateTimeStamp().getValue().toInstant()).isNotEqualTo(Bureau.MORNING);
        assertThat(mail.getLocation().getValue()).isEqualTo(feed.getLocation().getValue());
    }

    private Invite invite() {
        return Objects.requireNonNull(bureau.letter(MEETING, 1, Occasion.CHANGED).calendar());
    }

    private static VEvent event(Invite invite) {
        return one(ReadFeed.of(invite.ics()), MEETING.value());
    }

    private VEvent feed() {
        var chronicle = bureau.chronicle();
        var words = new FeedWords(chronicle, bureau.names().of(chronicle, Locale.of("nl")), Bureau.messages(),
                Locale.of("nl"));
        byte[] feed = new Feed(chronicle, Scope.of(null, null), words, Bureau.ADDRESS, true).bytes();
        assertThat(zone(feed)).isEqualTo(zone(invite().ics()));
        return one(ReadFeed.of(feed), MEETING.value());
    }

    private static String zone(byte[] ics) {
        String text = new String(ics, StandardCharsets.UTF_8);
        return text.substring(text.indexOf("BEGIN:VTIMEZONE"), text.indexOf("END:VTIMEZONE"));
    }

    private static String text(Invite invite) {
        return new String(invite.ics(), StandardCharsets.UTF_8);
    }
}
