package nl.kroniek.query.meeting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.FollowUp;
import nl.kroniek.events.meeting.MeetingCancellationWithdrawn;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingNotHeld;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.events.nonoccurrence.Circumstances;
import nl.kroniek.events.nonoccurrence.NonOccurrenceCompleted;
import nl.kroniek.query.Folded;
import nl.kroniek.query.meeting.missed.NonOccurrences;
import org.junit.jupiter.api.Test;

class KnownLaterTest {

    private static final MeetingId MEETING = new MeetingId("mtg-one");
    private static final MeetingId OTHER = new MeetingId("mtg-other");
    private static final VagueDate DAY = EdtfDates.parse("2023-05-11");
    private static final VagueDate DECIDED = EdtfDates.parse("2023-05-02");
    private static final VagueDate UNKNOWN = VagueDate.unknown();
    private static final List<Reason> ILL = List.of(new Reason(ReasonCategory.ILLNESS, "griep"));
    private static final Party CHAIR = new Party.Described("de voorzitter");
    private static final Circumstances BARE = new Circumstances(List.of(), null, null, List.of(), UNKNOWN);
    private static final Circumstances NOW = new Circumstances(ILL, null, CHAIR,
            List.of(new FollowUp.ReplacedBy(OTHER)), DECIDED);
    private static final Event EXPLAINED = new NonOccurrenceCompleted(EventSamples.VGG, MEETING, BARE, NOW);
    private static final Event CANCELLED = new MeetingCancelled(EventSamples.VGG, MEETING,
            List.of(new Reason(ReasonCategory.WEATHER, null)), null, null, List.of(), UNKNOWN);

    @Test
    void what_became_known_of_a_cancellation_takes_the_place_of_what_was() {
        var calendar = given(CANCELLED, EXPLAINED);
        var meeting = calendar.find("mtg-one").orElseThrow();
        var cancellation = Objects.requireNonNull(meeting.cancellation());

        assertThat(meeting.status()).isEqualTo(MeetingStatus.CANCELLED);
        assertThat(meeting.version()).isEqualTo(2);
        assertThat(cancellation).isEqualTo(new Cancellation(ILL, null, CHAIR, NOW.followUp(), DECIDED));
        assertThat(calendar.continuedBy("mtg-other")).containsExactly(meeting);
    }

    @Test
    void a_withdrawn_cancellation_is_kept_as_it_was_known_last() {
        var meeting = given(CANCELLED, EXPLAINED, new MeetingCancellationWithdrawn(EventSamples.VGG, MEETING, "toch",
                UNKNOWN)).find("mtg-one").orElseThrow();
        assertThat(meeting.cancellation()).isNull();
        assertThat(meeting.withdrawn().getFirst().cancellation().reasons()).isEqualTo(ILL);
    }

    @Test
    void a_meeting_that_was_not_held_stays_so_and_counts_under_its_reason() {
        var calendar = given(new MeetingNotHeld(EventSamples.VGG, MEETING, DAY, "stond nergens"), EXPLAINED);
        var meeting = calendar.find("mtg-one").orElseThrow();
        assertThat(meeting.status()).isEqualTo(MeetingStatus.NOT_HELD);
        assertThat(meeting.note()).isEqualTo("stond nergens");
        assertThat(NonOccurrences.of(calendar, 2023, null).byReason()).extracting("value")
                .containsExactly(ReasonCategory.ILLNESS);
    }

    @Test
    void a_postponement_gets_its_reasons_and_who_decided_and_keeps_its_dates() {
        var meeting = given(new MeetingPostponed(EventSamples.VGG, MEETING, DAY, EdtfDates.parse("2024"), List.of(),
                UNKNOWN), EXPLAINED).find("mtg-one").orElseThrow();
        assertThat(meeting.cancellation()).isNull();
        assertThat(meeting.changes()).containsExactly(new DateChange(DateChange.Kind.POSTPONED, DAY,
                EdtfDates.parse("2024"), ILL, DECIDED, CHAIR));
    }

    private static Calendar given(Event... events) {
        List<Event> all = new ArrayList<>(List.of(EventSamples.all().getFirst()));
        all.add(new MeetingScheduled(EventSamples.VGG, MEETING, "PHO", null, DAY, List.of(), List.of(), List.of(),
                false, List.of(), null, false, null, null, null));
        all.addAll(List.of(events));
        return Folded.given(all).calendar();
    }
}
