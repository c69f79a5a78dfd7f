package nl.kroniek.query.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.decision.DecisionKind;
import nl.kroniek.events.decision.DecisionProposed;
import nl.kroniek.events.decision.DecisionTaken;
import nl.kroniek.events.decision.Resolution;
import nl.kroniek.events.decision.Standing;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingHeld;
import nl.kroniek.events.meeting.MeetingOutcomeUnconfirmed;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.events.plan.ActivityPlanned;
import nl.kroniek.events.plan.ActivityReported;
import nl.kroniek.events.plan.Half;
import nl.kroniek.events.plan.Light;
import nl.kroniek.events.plan.PlanDrafted;
import nl.kroniek.query.Folded;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import org.junit.jupiter.api.Test;

class WaitingTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 15);
    private static final PlanId PLAN = new PlanId("pln-2024");

    @Test
    void a_meeting_whose_day_has_passed_waits_for_its_outcome_the_latest_first() {
        assertThat(ids(on(TODAY).outcomes())).containsExactly("mtg-yesterday", "mtg-april");
    }

    @Test
    void a_meeting_of_today_a_held_a_cancelled_and_an_unconfirmed_one_do_not_wait() {
        assertThat(ids(on(TODAY).outcomes())).doesNotContain("mtg-today", "mtg-held", "mtg-cancelled",
                "mtg-unconfirmed");
        assertThat(ids(on(TODAY.plusDays(1)).outcomes())).contains("mtg-today");
    }

    @Test
    void what_was_postponed_or_planned_without_a_day_waits_for_one() {
        assertThat(ids(on(TODAY).dates())).containsExactlyInAnyOrder("mtg-postponed", "mtg-someday");
    }

    @Test
    void the_running_half_waits_for_reports_and_the_one_before_it_for_three_months() {
        assertThat(on(TODAY).reports()).singleElement().satisfies(due -> {
            assertThat(due.half()).isEqualTo(Half.FIRST);
            assertThat(due.activities()).extracting(row -> row.id().value()).containsExactly("act-open");
        });
        assertThat(on(LocalDate.of(2024, 9, 30)).reports()).extracting(DueReport::half)
                .containsExactly(Half.FIRST, Half.SECOND);
        assertThat(on(LocalDate.of(2024, 10, 1)).reports()).extracting(DueReport::half)
                .containsExactly(Half.SECOND);
        assertThat(on(LocalDate.of(2026, 1, 1)).reports()).isEmpty();
    }

    @Test
    void a_proposal_waits_until_there_is_a_decision() {
        assertThat(on(TODAY).decisions()).extracting(entry -> entry.id().value()).containsExactly("dec-proposed");
    }

    @Test
    void ahead_is_what_still_comes_the_nearest_first_and_a_vague_date_last() {
        assertThat(ids(Waiting.ahead(TODAY, given()))).containsExactly("mtg-today", "mtg-june", "mtg-postponed");
    }

    @Test
    void the_size_counts_a_half_once() {
        assertThat(on(TODAY).size()).isEqualTo(2 + 2 + 1 + 1);
    }

    private static List<String> ids(List<CalendarEntry> entries) {
        return entries.stream().map(entry -> entry.id().value()).toList();
    }

    private static Waiting on(LocalDate today) {
        return Waiting.on(today, given());
    }

    private static Chronicle given() {
        List<Event> events = new ArrayList<>(List.of(EventSamples.all().getFirst()));
        events.add(meeting("mtg-april", "2024-04"));
        events.add(meeting("mtg-yesterday", "2024-05-14"));
        events.add(meeting("mtg-today", "2024-05-15"));
        events.add(meeting("mtg-june", "2024-06-01"));
        events.add(meeting("mtg-held", "2024-03-01"));
        events.add(new MeetingHeld(EventSamples.VGG, new MeetingId("mtg-held"), VagueDate.unknown(), null, null));
        events.add(meeting("mtg-cancelled", "2024-03-02"));
        events.add(new MeetingCancelled(EventSamples.VGG, new MeetingId("mtg-cancelled"),
                List.of(new Reason(ReasonCategory.WEATHER, null)), null, null, List.of(), VagueDate.unknown()));
        events.add(meeting("mtg-unconfirmed", "2024-03-03"));
        events.add(new MeetingOutcomeUnconfirmed(EventSamples.VGG, new MeetingId("mtg-unconfirmed"),
                "niemand weet het", VagueDate.unknown()));
        events.add(meeting("mtg-postponed", "2024-03-04"));
        events.add(new MeetingPostponed(EventSamples.VGG, new MeetingId("mtg-postponed"),
                EdtfDates.parse("2024-03-04"), EdtfDates.parse("2024"), List.of(), VagueDate.unknown()));
        events.add(new MeetingScheduled(EventSamples.VGG, new MeetingId("mtg-someday"), "ooit", null,
                VagueDate.unknown(), List.of(), List.of(), List.of(), false, List.of(), null, false, null, null,
                null));
        events.add(new PlanDrafted(EventSamples.VGG, PLAN, 2024, "Jaarplan 2024", EdtfDates.parse("2024")));
        events.add(activity("act-open"));
        events.add(activity("act-done"));
        events.add(new ActivityReported(EventSamples.VGG, PLAN, new ActivityId("act-done"), Half.FIRST, List.of(),
                new Light.Absent(), null, null, VagueDate.unknown()));
        Party we = new Party.OfAssociation(EventSamples.VGG);
        Resolution resolution = new Resolution(DecisionKind.DECISION, "iets", "Iets.", null, List.of(), null);
        events.add(new DecisionProposed(EventSamples.VGG, new DecisionId("dec-proposed"), we, resolution,
                VagueDate.unknown(), null, null));
        events.add(new DecisionTaken(EventSamples.VGG, new DecisionId("dec-taken"), we, Standing.RESOLVED, resolution,
                VagueDate.unknown(), null, null, null, null));
        return Folded.given(events);
    }

    private static MeetingScheduled meeting(String id, String on) {
        return new MeetingScheduled(EventSamples.VGG, new MeetingId(id), id, null, EdtfDates.parse(on), List.of(),
                List.of(), List.of(), false, List.of(), null, false, null, null, null);
    }

    private static ActivityPlanned activity(String id) {
        return new ActivityPlanned(EventSamples.VGG, PLAN, new ActivityId(id), null, "Cultuur", "Cultuur", id, "doel",
                List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }
}
