package nl.kroniek.query.meeting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.kroniek.events.meeting.MeetingArranged;
import nl.kroniek.events.meeting.MeetingClosed;
import nl.kroniek.events.meeting.MeetingEnteredByMistake;
import nl.kroniek.events.meeting.MeetingOpened;
import nl.kroniek.events.meeting.MeetingPlacedInSeries;
import nl.kroniek.events.meeting.MeetingReinstated;
import nl.kroniek.events.meeting.Setting;
import nl.kroniek.events.minutes.MinutesApproved;
import nl.kroniek.events.minutes.MinutesPublished;
import nl.kroniek.events.minutes.MinutesWithdrawn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.FollowUp;
import nl.kroniek.events.meeting.MeetingCancellationWithdrawn;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingHeld;
import nl.kroniek.events.meeting.MeetingNotHeld;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingRescheduled;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.events.series.Recurrence;
import nl.kroniek.events.series.SeriesEnded;
import nl.kroniek.events.series.SeriesEndingWithdrawn;
import nl.kroniek.events.series.SeriesStarted;
import nl.kroniek.query.Folded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeetingCalendarTest {

    private static final MeetingId MEETING = new MeetingId("mtg-one");
    private static final MeetingId OTHER = new MeetingId("mtg-other");
    private static final VagueDate DAY = VagueDate.day(LocalDate.of(2023, 5, 11));
    private static final List<Reason> REASONS = List.of(new Reason(ReasonCategory.LOW_ATTENDANCE, "te veel afwezig"));

    @Test
    void a_cancelled_meeting_keeps_its_day_and_tells_why_and_what_followed() {
        var calendar = given(cancelled(new FollowUp.CarriedOver("aandachtsgroepen", OTHER)));
        var meeting = calendar.find("mtg-one").orElseThrow();

        assertThat(meeting.status()).isEqualTo(MeetingStatus.CANCELLED);
        assertThat(meeting.on()).isEqualTo(DAY);
        assertThat(meeting.cancellation()).isNotNull().extracting(Cancellation::reasons).isEqualTo(REASONS);
        assertThat(meeting.version()).isEqualTo(1);
        assertThat(calendar.continuedBy("mtg-other")).containsExactly(meeting);
        assertThat(calendar.continuedBy("mtg-one")).isEmpty();
    }

    @Test
    void a_withdrawn_cancellation_stays_known_and_the_meeting_stands_again() {
        var meeting = one(cancelled(),
                new MeetingCancellationWithdrawn(EventSamples.VGG, MEETING, "toch", VagueDate.unknown()));

        assertThat(meeting.status()).isEqualTo(MeetingStatus.SCHEDULED);
        assertThat(meeting.cancellation()).isNull();
        assertThat(meeting.withdrawn()).hasSize(1).first().extracting(WithdrawnCancellation::reason).isEqualTo("toch");
    }

    @Test
    void a_postponed_meeting_that_was_cancelled_and_restored_is_postponed_again() {
        var meeting = one(postponed(), cancelled(),
                new MeetingCancellationWithdrawn(EventSamples.VGG, MEETING, "toch", VagueDate.unknown()));

        assertThat(meeting.status()).isEqualTo(MeetingStatus.POSTPONED);
    }

    @Test
    void a_moved_meeting_keeps_its_previous_days() {
        var to = VagueDate.day(LocalDate.of(2023, 6, 29));
        var meeting = one(postponed(), new MeetingRescheduled(EventSamples.VGG, MEETING, EdtfDates.parse("2024"), to,
                REASONS, VagueDate.unknown()));

        assertThat(meeting.status()).isEqualTo(MeetingStatus.SCHEDULED);
        assertThat(meeting.on()).isEqualTo(to);
        assertThat(meeting.changes()).extracting(DateChange::previously).containsExactly(DAY, EdtfDates.parse("2024"));
    }

    @Test
    void a_meeting_held_on_an_unknown_day_keeps_the_planned_one() {
        var meeting = one(new MeetingHeld(EventSamples.VGG, MEETING, VagueDate.unknown(), null, "goed bezocht"));

        assertThat(meeting.on()).isEqualTo(DAY);
        assertThat(meeting.sitting()).isEqualTo(new Sitting(DAY, null, "goed bezocht", null));
    }

    @Test
    void a_meeting_that_did_not_happen_for_reasons_nobody_knows_is_not_called_cancelled() {
        var meeting = one(new MeetingNotHeld(EventSamples.VGG, MEETING, VagueDate.unknown(), "niet vermeld"));

        assertThat(meeting.status()).isEqualTo(MeetingStatus.NOT_HELD);
        assertThat(meeting.note()).isEqualTo("niet vermeld");
        assertThat(meeting.cancellation()).isNull();
    }

    @Test
    void joint_meetings_know_each_other_whichever_says_so() {
        var calendar = Folded.given(scheduled(MEETING, null), scheduled(OTHER, MEETING)).calendar();

        assertThat(calendar.jointWith("mtg-one")).extracting(entry -> entry.id().value()).containsExactly("mtg-other");
        assertThat(calendar.jointWith("mtg-other")).extracting(entry -> entry.id().value()).containsExactly("mtg-one");
    }

    @Test
    void an_entry_of_which_the_day_is_not_known_is_never_lost_by_asking_for_days() {
        var calendar = given(postponed());
        var inSummer = new CalendarFilter(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 7, 31), null,
                Set.of(), Set.of(), null, false);

        assertThat(calendar.find("mtg-one").orElseThrow().on()).isEqualTo(VagueDate.unknown());
        assertThat(calendar.select(inSummer)).extracting(entry -> entry.id().value()).containsExactly("mtg-one");
    }

    @Test
    void what_was_entered_by_mistake_leaves_every_list_and_is_found_by_its_address_or_when_asked_for() {
        var calendar = given(cancelled(new FollowUp.CarriedOver("x", OTHER)), mistake());

        assertThat(calendar.all()).isEmpty();
        assertThat(calendar.select(CalendarFilter.EVERYTHING)).isEmpty();
        assertThat(calendar.continuedBy("mtg-other")).isEmpty();
        assertThat(calendar.select(new CalendarFilter(null, null, null, Set.of(MeetingStatus.ENTERED_BY_MISTAKE),
                Set.of(), null, false))).hasSize(1);
        assertThat(calendar.find("mtg-one").orElseThrow().mistake()).isNotNull().extracting(Mistake::reason)
                .isEqualTo("dubbel");
    }

    @Test
    void a_reinstated_meeting_has_its_cancellation_still() {
        var meeting = one(cancelled(), mistake(),
                new MeetingReinstated(EventSamples.VGG, MEETING, "toch", VagueDate.unknown()));

        assertThat(meeting.status()).isEqualTo(MeetingStatus.CANCELLED);
        assertThat(meeting.mistake()).isNull();
        assertThat(meeting.cancellation()).isNotNull();
    }

    @Test
    void the_planned_day_and_end_stay_beside_the_day_and_end_that_were() {
        var held = DAY.at(LocalTime.of(14, 10));
        var setting = new Setting("Veendam", "https://example.org/x", LocalTime.of(16, 30));
        var meeting = one(new MeetingArranged(EventSamples.VGG, MEETING, Setting.UNKNOWN, setting, DAY),
                new MeetingOpened(EventSamples.VGG, MEETING, held),
                new MeetingHeld(EventSamples.VGG, MEETING, held, null, null),
                new MeetingClosed(EventSamples.VGG, MEETING, DAY.at(LocalTime.of(16, 45))));

        assertThat(meeting.on()).isEqualTo(held);
        assertThat(meeting.plan()).isEqualTo(DAY);
        assertThat(meeting.arrangements()).isNotNull().extracting(Arrangements::ends).isEqualTo(LocalTime.of(16, 30));
        assertThat(meeting.sitting()).isEqualTo(new Sitting(held, null, null, LocalTime.of(16, 45)));
        assertThat(one(new MeetingOpened(EventSamples.VGG, MEETING, held)).status()).isEqualTo(MeetingStatus.OPENED);
    }

    @Test
    void whatever_happens_to_a_part_of_a_meeting_moves_its_version() {
        var held = new MeetingHeld(EventSamples.VGG, MEETING, DAY, null, null);
        var published = new MinutesPublished(EventSamples.VGG, MEETING, null, "https://example.org/v", null, DAY);
        var approved = new MinutesApproved(EventSamples.VGG, MEETING, OTHER, DAY);
        var meeting = one(held, published, approved);

        assertThat(meeting.version()).isEqualTo(3);
        assertThat(meeting.minutes()).isEqualTo(new MinutesEntry(null, "https://example.org/v", null, DAY,
                new MinutesEntry.Approval(OTHER, DAY)));
        assertThat(one(held, published, approved,
                new MinutesWithdrawn(EventSamples.VGG, MEETING, "verkeerd", DAY)).minutes()).isNull();
    }

    @Test
    void a_series_knows_its_meetings() {
        var calendar = Folded.given(scheduled(MEETING, null), scheduled(OTHER, null),
                new MeetingPlacedInSeries(EventSamples.VGG, MEETING, EventSamples.SERIES)).calendar();

        assertThat(calendar.inSeries(EventSamples.SERIES.value())).extracting(entry -> entry.id().value())
                .containsExactly("mtg-one");
    }

    @Test
    void a_series_that_did_not_end_after_all_is_as_it_was() {
        var started = new SeriesStarted(EventSamples.VGG, EventSamples.SERIES, "Kerngroep", null, List.of(),
                new Recurrence.Every(2, Recurrence.Unit.WEEK), DAY);
        var ended = new SeriesEnded(EventSamples.VGG, EventSamples.SERIES, DAY, "klaar");
        var back = new SeriesEndingWithdrawn(EventSamples.VGG, EventSamples.SERIES, "verkeerde reeks", DAY);
        String id = EventSamples.SERIES.value();

        assertThat(Folded.given(started, ended).calendar().find(id).orElseThrow().ended()).isEqualTo(DAY);
        assertThat(Folded.given(started, ended, back).calendar().find(id).orElseThrow()).usingRecursiveComparison()
                .ignoringFields("version").isEqualTo(Folded.given(started).calendar().find(id).orElseThrow());
    }

    private static Event mistake() {
        return new MeetingEnteredByMistake(EventSamples.VGG, MEETING, "dubbel", VagueDate.unknown());
    }

    private static Calendar given(Event... more) {
        var events = new ArrayList<Event>(List.of(scheduled(MEETING, null)));
        events.addAll(List.of(more));
        return Folded.given(events).calendar();
    }

    private static CalendarEntry one(Event... more) {
        return given(more).find("mtg-one").orElseThrow();
    }

    private static MeetingScheduled scheduled(MeetingId id, @Nullable MeetingId joint) {
        return new MeetingScheduled(EventSamples.VGG, id, "Overleg", null, DAY, List.of(), List.of(), List.of(), false,
                List.of(), null, false, null, null, joint);
    }

    private static MeetingCancelled cancelled(FollowUp... next) {
        return new MeetingCancelled(EventSamples.VGG, MEETING, REASONS, null, null, List.of(next),
                VagueDate.unknown());
    }

    private static MeetingPostponed postponed() {
        return new MeetingPostponed(EventSamples.VGG, MEETING, DAY, VagueDate.unknown(), REASONS, VagueDate.unknown());
    }
}
