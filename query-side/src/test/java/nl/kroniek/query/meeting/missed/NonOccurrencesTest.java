package nl.kroniek.query.meeting.missed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.body.BodyKind;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingHeld;
import nl.kroniek.events.meeting.MeetingNotHeld;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.query.Folded;
import nl.kroniek.query.chronicle.Chronicle;
import org.junit.jupiter.api.Test;

class NonOccurrencesTest {

    private static final BodyId CULTURE = new BodyId("bdy-culture");
    private static final BodyId SPORT = new BodyId("bdy-sport");

    @Test
    void what_was_cancelled_postponed_or_not_held_is_counted_and_nothing_else() {
        assertThat(year(ReasonCategory.WEATHER).items()).extracting(each -> each.meeting().id().value())
                .containsExactly("mtg-notheld", "mtg-postponed", "mtg-two", "mtg-one");
    }

    @Test
    void each_reason_is_counted_once_a_meeting_and_another_reason_changes_the_count() {
        assertThat(year(ReasonCategory.WEATHER).byReason()).extracting("value", "number").containsExactly(
                tuple(ReasonCategory.LOW_ATTENDANCE, 2), tuple(ReasonCategory.ILLNESS, 1),
                tuple(ReasonCategory.WEATHER, 1), tuple(null, 1));
        assertThat(year(ReasonCategory.ILLNESS).byReason()).extracting("value", "number").containsExactly(
                tuple(ReasonCategory.ILLNESS, 2), tuple(ReasonCategory.LOW_ATTENDANCE, 2), tuple(null, 1));
    }

    @Test
    void a_postponed_meeting_counts_in_the_year_it_was_planned_in() {
        var found = NonOccurrences.of(given(ReasonCategory.WEATHER).calendar(), 2024, null);
        assertThat(found.items()).isEmpty();
        assertThat(year(ReasonCategory.WEATHER).byYear()).extracting("value", "number").containsExactly(
                tuple(2023, 4));
    }

    @Test
    void a_body_leaves_out_the_meetings_of_others_and_a_joint_meeting_counts_for_both() {
        var calendar = given(ReasonCategory.WEATHER).calendar();
        assertThat(NonOccurrences.of(calendar, 2023, SPORT).items()).hasSize(2);
        assertThat(NonOccurrences.of(calendar, 2023, null).byBody()).extracting("value", "number").containsExactly(
                tuple(CULTURE, 3), tuple(SPORT, 2));
    }

    @Test
    void others_are_alike_by_reason_or_body_and_itself_is_not_among_them() {
        var all = year(ReasonCategory.WEATHER);
        var one = all.items().getLast();
        assertThat(all.like(one, 5)).extracting(each -> each.meeting().id().value())
                .containsExactly("mtg-two", "mtg-postponed").doesNotContain("mtg-one");
    }

    @Test
    void where_nothing_is_alike_there_are_those_of_the_same_kind_of_body_in_the_same_year() {
        var all = year(ReasonCategory.WEATHER);
        var one = all.items().getLast();
        assertThat(all.akin(one, body -> BodyKind.PORTFOLIO_COUNCIL, 5)).extracting(each -> each.meeting().id().value())
                .containsExactly("mtg-notheld", "mtg-postponed", "mtg-two");
        assertThat(all.akin(one, body -> body.equals(CULTURE) ? BodyKind.PORTFOLIO_COUNCIL : BodyKind.STAFF_MEETING, 5))
                .extracting(each -> each.meeting().id().value()).containsExactly("mtg-postponed", "mtg-two");
        assertThat(all.akin(one, body -> null, 5)).isEmpty();
    }

    private static NonOccurrences year(ReasonCategory postponedFor) {
        return NonOccurrences.of(given(postponedFor).calendar(), 2023, null);
    }

    private static Chronicle given(ReasonCategory postponedFor) {
        List<Event> events = new ArrayList<>(List.of(EventSamples.all().getFirst()));
        events.add(meeting("mtg-one", "2023-01-10", CULTURE));
        events.add(cancelled("mtg-one", ReasonCategory.LOW_ATTENDANCE));
        events.add(meeting("mtg-two", "2023-02-10", CULTURE, SPORT));
        events.add(cancelled("mtg-two", ReasonCategory.LOW_ATTENDANCE, ReasonCategory.ILLNESS,
                ReasonCategory.ILLNESS));
        events.add(meeting("mtg-postponed", "2023-03-10", CULTURE));
        events.add(new MeetingPostponed(EventSamples.VGG, new MeetingId("mtg-postponed"),
                EdtfDates.parse("2023-03-10"), EdtfDates.parse("2024"), List.of(new Reason(postponedFor, null)),
                VagueDate.unknown()));
        events.add(meeting("mtg-notheld", "2023-04-10", SPORT));
        events.add(new MeetingNotHeld(EventSamples.VGG, new MeetingId("mtg-notheld"), VagueDate.unknown(), null));
        events.add(meeting("mtg-held", "2023-05-10", SPORT));
        events.add(new MeetingHeld(EventSamples.VGG, new MeetingId("mtg-held"), VagueDate.unknown(), null, null));
        events.add(meeting("mtg-coming", "2023-06-10", SPORT));
        return Folded.given(events);
    }

    private static MeetingScheduled meeting(String id, String on, BodyId... bodies) {
        return new MeetingScheduled(EventSamples.VGG, new MeetingId(id), id, null, EdtfDates.parse(on),
                List.of(bodies), List.of(), List.of(), false, List.of(), null, false, null, null, null);
    }

    private static MeetingCancelled cancelled(String id, ReasonCategory... categories) {
        return new MeetingCancelled(EventSamples.VGG, new MeetingId(id),
                List.of(categories).stream().map(each -> new Reason(each, null)).toList(), null, null, List.of(),
                VagueDate.unknown());
    }
}
