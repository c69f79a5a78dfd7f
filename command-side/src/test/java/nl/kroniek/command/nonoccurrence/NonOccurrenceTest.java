package nl.kroniek.command.nonoccurrence;

import static nl.kroniek.command.Slice.VGG;

import java.util.List;
import java.util.Map;
import nl.kroniek.command.RecordedThing;
import nl.kroniek.command.Slice;
import nl.kroniek.command.meeting.Meeting;
import nl.kroniek.command.nonoccurrence.explain.ExplainNonOccurrence;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.Event;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.AttendanceFigures;
import nl.kroniek.events.meeting.FollowUp;
import nl.kroniek.events.meeting.MeetingCancellationWithdrawn;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingHeld;
import nl.kroniek.events.meeting.MeetingNotHeld;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.events.nonoccurrence.Circumstances;
import nl.kroniek.events.nonoccurrence.NonOccurrenceCompleted;
import nl.kroniek.events.nonoccurrence.NonOccurrenceCorrected;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NonOccurrenceTest {

    private static final MeetingId ID = new MeetingId("mtg-1");
    private static final VagueDate ON = VagueDate.unknown();
    private static final VagueDate DAY = EdtfDates.parse("2023-09-14");
    private static final Party CHAIR = new Party.Described("de voorzitter");
    private static final List<Reason> NEWS = List.of(new Reason(ReasonCategory.NOTHING_TO_DISCUSS, null));
    private static final List<Reason> BOTH = List.of(NEWS.getFirst(), new Reason(ReasonCategory.ILLNESS, "griep"));
    private static final List<FollowUp> NOTHING = List.of(new FollowUp.Nothing());
    private static final Event SCHEDULED = new MeetingScheduled(VGG, ID, "PHO", null,
            EdtfDates.parse("2023-09-21"), List.of(), List.of(), List.of(), false, List.of(), null, false, null, null,
            null);
    private static final Event CANCELLED = new MeetingCancelled(VGG, ID, NEWS, null, null, List.of(), ON);
    private static final Circumstances BARE = new Circumstances(NEWS, null, null, List.of(), ON);

    @Test
    void what_nobody_knew_is_filled_in_and_needs_no_more_words() {
        AttendanceFigures figures = new AttendanceFigures(10, 3, 5, 2, null);
        slice(CANCELLED).when(new ExplainNonOccurrence(VGG, ID, BOTH, figures, CHAIR, NOTHING, DAY, null))
                .records(new NonOccurrenceCompleted(VGG, ID, BARE,
                        new Circumstances(BOTH, figures, CHAIR, NOTHING, DAY)));
    }

    @Test
    void what_was_known_changes_only_with_how_that_is_known_and_is_kept() {
        List<Reason> other = List.of(new Reason(ReasonCategory.WEATHER, null));
        slice(CANCELLED).when(explain(other, null)).isRefused("a-correction-must-say-how-that-is-known");
        slice(CANCELLED).when(explain(other, " ")).isRefused("a-correction-must-say-how-that-is-known");
        slice(CANCELLED).when(explain(other, "nagevraagd")).records(new NonOccurrenceCorrected(VGG, ID, BARE,
                new Circumstances(other, null, null, List.of(), ON), "nagevraagd"));
    }

    @Test
    void what_is_left_out_of_what_was_known_is_a_correction_too() {
        Circumstances full = new Circumstances(NEWS, new AttendanceFigures(10, 3, null, null, null), CHAIR, NOTHING,
                DAY);
        Event completed = new NonOccurrenceCompleted(VGG, ID, BARE, full);
        List<ExplainNonOccurrence> less = List.of(
                new ExplainNonOccurrence(VGG, ID, NEWS, null, CHAIR, NOTHING, DAY, null),
                new ExplainNonOccurrence(VGG, ID, NEWS, new AttendanceFigures(10, 4, null, null, null), CHAIR,
                        NOTHING, DAY, null),
                new ExplainNonOccurrence(VGG, ID, NEWS, full.figures(), null, NOTHING, DAY, null),
                new ExplainNonOccurrence(VGG, ID, NEWS, full.figures(), CHAIR, List.of(), DAY, null),
                new ExplainNonOccurrence(VGG, ID, NEWS, full.figures(), CHAIR, NOTHING, ON, null),
                // Something follows after all: then "nothing follows" is taken back.
                new ExplainNonOccurrence(VGG, ID, NEWS, full.figures(), CHAIR,
                        List.of(new FollowUp.Nothing(), new FollowUp.BeingExplored("samengaan", null)), DAY, null));
        less.forEach(command -> slice(CANCELLED).given(completed).when(command)
                .isRefused("a-correction-must-say-how-that-is-known"));
        Circumstances more = new Circumstances(NEWS, new AttendanceFigures(10, 3, 7, null, null), CHAIR, NOTHING, DAY);
        slice(CANCELLED).given(completed)
                .when(new ExplainNonOccurrence(VGG, ID, NEWS, more.figures(), CHAIR, NOTHING, DAY, null))
                .records(new NonOccurrenceCompleted(VGG, ID, full, more));
    }

    @Test
    void a_meeting_that_was_not_held_for_no_known_reason_gets_one() {
        Circumstances nothing = new Circumstances(List.of(), null, null, List.of(), ON);
        slice(new MeetingNotHeld(VGG, ID, DAY, "stond nergens")).when(explain(NEWS, null))
                .records(new NonOccurrenceCompleted(VGG, ID, nothing, BARE));
    }

    @Test
    void a_postponed_meeting_has_reasons_and_who_decided_but_nothing_that_took_its_place() {
        Event postponed = new MeetingPostponed(VGG, ID, DAY, ON, List.of(), DAY);
        Circumstances was = new Circumstances(List.of(), null, null, List.of(), DAY);
        slice(postponed).when(new ExplainNonOccurrence(VGG, ID, NEWS, null, CHAIR, List.of(), DAY, null))
                .records(new NonOccurrenceCompleted(VGG, ID, was,
                        new Circumstances(NEWS, null, CHAIR, List.of(), DAY)));
        slice(postponed).when(new ExplainNonOccurrence(VGG, ID, NEWS, null, CHAIR, NOTHING, DAY, null))
                .isRefused("figures-and-follow-up-must-belong-to-a-cancellation");
    }

    @Test
    void only_what_did_not_go_ahead_is_explained() {
        slice().when(explain(NEWS, null)).isRefused("the-meeting-must-not-have-gone-ahead");
        slice(new MeetingHeld(VGG, ID, DAY, null, null)).when(explain(NEWS, null))
                .isRefused("the-meeting-must-not-have-gone-ahead");
        slice(CANCELLED, new MeetingCancellationWithdrawn(VGG, ID, "toch", ON)).when(explain(NEWS, null))
                .isRefused("the-meeting-must-not-have-gone-ahead");
    }

    @Test
    void after_a_withdrawn_cancellation_the_postponement_stands_with_what_was_known_of_it() {
        Event postponed = new MeetingPostponed(VGG, ID, DAY, ON, List.of(), ON);
        Circumstances nothing = new Circumstances(List.of(), null, null, List.of(), ON);
        Event explained = new NonOccurrenceCompleted(VGG, ID, nothing, BARE);
        slice(postponed, explained, CANCELLED, new MeetingCancellationWithdrawn(VGG, ID, "toch", ON))
                .when(explain(BOTH, null)).records(new NonOccurrenceCompleted(VGG, ID, BARE,
                        new Circumstances(BOTH, null, null, List.of(), ON)));
    }

    @Test
    void the_rules_of_a_cancellation_hold_for_its_explanation() {
        slice(CANCELLED).when(explain(NEWS, null)).isRefused("the-explanation-must-say-something-new");
        slice(CANCELLED).when(explain(List.of(), "weet ik")).isRefused("a-reason-must-be-given");
        slice(CANCELLED).when(explain(List.of(NEWS.getFirst(), new Reason(ReasonCategory.OTHER, " ")), null))
                .isRefused("an-other-reason-must-be-explained");
        slice(CANCELLED).when(new ExplainNonOccurrence(VGG, ID, NEWS, new AttendanceFigures(2, 3, null, null, null),
                null, List.of(), ON, null)).isRefused("the-answers-must-not-exceed-the-invitations");
        slice(CANCELLED).when(new ExplainNonOccurrence(VGG, ID, NEWS, null, null,
                List.of(new FollowUp.ReplacedBy(new MeetingId("mtg-weg"))), ON, null))
                .isRefused("the-meeting-must-exist");
        slice(CANCELLED).when(explain(BOTH, null), Map.of(RecordedThing.EXPECTED_VERSION, 0L))
                .isRefused("stale-version");
    }

    private static Slice<Meeting> slice(Event... since) {
        return Slice.of(Meeting.class).given(SCHEDULED).given(since);
    }

    private static ExplainNonOccurrence explain(List<Reason> reasons, @Nullable String because) {
        return new ExplainNonOccurrence(VGG, ID, reasons, null, null, List.of(), ON, because);
    }
}
