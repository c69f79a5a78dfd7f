package nl.kroniek.query.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.Figure;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.Subject;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.MeetingHeld;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.plan.ActivityPlanned;
import nl.kroniek.events.plan.ActivityReported;
import nl.kroniek.events.plan.Half;
import nl.kroniek.events.plan.Light;
import nl.kroniek.events.plan.LightColour;
import nl.kroniek.events.plan.LineLink;
import nl.kroniek.events.plan.PlanDrafted;
import nl.kroniek.events.plan.PortfolioFocusSet;
import nl.kroniek.events.plan.ReportLine;
import nl.kroniek.events.plan.Target;
import nl.kroniek.query.Folded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final PlanId PLAN = new PlanId("pln-2023");
    private static final ActivityId ACTIVITY = new ActivityId("act-school");
    private static final MeetingId TWO_EXTRA = new MeetingId("mtg-extra");
    private static final MeetingId NOVEMBER = new MeetingId("mtg-november");
    private static final Target THREE = new Target(3, Target.Comparison.EXACTLY);

    @Test
    void a_target_is_met_by_held_meetings_that_count_each_for_as_many_as_it_stands_for() {
        assertThat(count(Figure.exactly(2), held(TWO_EXTRA), held(NOVEMBER)))
                .isEqualTo(new TargetCount(3, false, THREE)).extracting(TargetCount::isMet).isEqualTo(true);
    }

    @Test
    void more_than_an_exact_target_is_met_and_passed() {
        assertThat(count(Figure.exactly(3), held(TWO_EXTRA), held(NOVEMBER)))
                .isEqualTo(new TargetCount(4, false, THREE)).matches(TargetCount::isMet).matches(TargetCount::isPassed);
        assertThat(new TargetCount(4, false, new Target(3, Target.Comparison.AT_LEAST))).matches(TargetCount::isMet)
                .matches(count -> !count.isPassed());
    }

    @Test
    void a_meeting_that_was_not_held_does_not_count() {
        assertThat(count(Figure.exactly(2), held(NOVEMBER))).isEqualTo(new TargetCount(1, false, THREE))
                .extracting(TargetCount::isMet).isEqualTo(false);
    }

    @Test
    void several_is_at_least_one_and_proves_no_exact_target() {
        assertThat(count(Figure.several(), held(TWO_EXTRA), held(NOVEMBER)))
                .isEqualTo(new TargetCount(2, true, THREE)).extracting(TargetCount::isMet).isEqualTo(false);
    }

    @Test
    void the_last_report_of_a_half_stands_and_leaves_the_other_half_alone() {
        var progress = progress(null, report(Half.FIRST, new Light.One(LightColour.RED)),
                report(Half.SECOND, new Light.Absent()), report(Half.FIRST, new Light.One(LightColour.GREEN)));
        var activity = progress.activity("act-school").orElseThrow();

        assertThat(activity.firstHalf()).isNotNull().extracting(HalfReport::light)
                .isEqualTo(new Light.One(LightColour.GREEN));
        assertThat(activity.secondHalf()).isNotNull().extracting(HalfReport::light).isEqualTo(new Light.Absent());
        assertThat(progress.plan(2023).orElseThrow().version()).isEqualTo(activity.version()).isEqualTo(4);
    }

    @Test
    void two_lights_one_light_no_light_and_a_lost_colour_are_told_apart() {
        var progress = progress(null, report(Half.FIRST, new Light.Range(null, null)),
                report(Half.SECOND, new Light.One(LightColour.GREEN)));

        assertThat(progress.select(2023, null, LightCount.TWO)).hasSize(1);
        assertThat(progress.select(2023, Half.FIRST, LightCount.LOST)).hasSize(1);
        assertThat(progress.select(2023, Half.SECOND, LightCount.LOST)).isEmpty();
        assertThat(progress.select(2023, Half.SECOND, LightCount.TWO)).isEmpty();
        assertThat(progress.select(2023, Half.SECOND, LightCount.ONE)).hasSize(1);
        assertThat(progress.select(2023, null, LightCount.NONE)).isEmpty();
    }

    @Test
    void a_meeting_finds_the_lines_that_rest_on_it() {
        var mentions = progress(null, report(Half.FIRST, new Light.Absent())).mentions("mtg-november");

        assertThat(mentions).hasSize(1).first().satisfies(mention -> {
            assertThat(mention.place()).isEqualTo(LineMention.Place.FIRST_HALF);
            assertThat(mention.counts()).isTrue();
        });
    }

    @Test
    void the_focus_of_a_portfolio_is_the_last_one_that_was_set() {
        var progress = progress(null, new PortfolioFocusSet(EventSamples.VGG, PLAN, "Onderwijs", "eerst"),
                new PortfolioFocusSet(EventSamples.VGG, PLAN, "Onderwijs", "daarna"));

        assertThat(progress.plan(2023).orElseThrow().focus())
                .containsExactly(new PortfolioFocus("Onderwijs", "daarna"));
    }

    private static TargetCount count(Figure extra, Event... more) {
        var events = new ArrayList<Event>(List.of(report(Half.FIRST, new Light.Absent())));
        events.addAll(List.of(more));
        var progress = progress(extra, events.toArray(Event[]::new));
        return progress.count(progress.activity("act-school").orElseThrow()).orElseThrow();
    }

    private static Progress progress(@Nullable Figure extra, Event... more) {
        var events = new ArrayList<Event>(List.of(
                new PlanDrafted(EventSamples.VGG, PLAN, 2023, "Jaarplan", VagueDate.unknown()),
                new ActivityPlanned(EventSamples.VGG, PLAN, ACTIVITY, null, "Sociaal", "Onderwijs", "PHO Onderwijs",
                        "doel", List.of(), THREE, List.of(), List.of(), List.of(), List.of(), List.of(), null),
                scheduled(TWO_EXTRA, extra), scheduled(NOVEMBER, null)));
        events.addAll(List.of(more));
        return Folded.given(events).progress();
    }

    private static ActivityReported report(Half half, Light light) {
        var links = List.of(new LineLink(Subject.of(TWO_EXTRA), true), new LineLink(Subject.of(NOVEMBER), true));
        return new ActivityReported(EventSamples.VGG, PLAN, ACTIVITY, half, List.of(new ReportLine("regel", links)),
                light, null, null, VagueDate.unknown());
    }

    private static MeetingScheduled scheduled(MeetingId id, @Nullable Figure count) {
        return new MeetingScheduled(EventSamples.VGG, id, "PHO", null, VagueDate.day(LocalDate.of(2023, 11, 23)),
                List.of(), List.of(), List.of(), false, List.of(), null, true, count, null, null);
    }

    private static MeetingHeld held(MeetingId id) {
        return new MeetingHeld(EventSamples.VGG, id, VagueDate.unknown(), null, null);
    }
}
