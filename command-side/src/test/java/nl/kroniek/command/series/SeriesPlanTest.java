package nl.kroniek.command.series;

import static nl.kroniek.command.Slice.VGG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import nl.kroniek.command.Slice;
import nl.kroniek.command.series.end.EndSeries;
import nl.kroniek.command.series.plan.PlanSeriesMeetings;
import nl.kroniek.command.series.plan.Sitting;
import nl.kroniek.command.series.withdraw.WithdrawSeriesEnding;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.Event;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.SeriesId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.series.PlannedSitting;
import nl.kroniek.events.series.Recurrence;
import nl.kroniek.events.series.SeriesEnded;
import nl.kroniek.events.series.SeriesEndingWithdrawn;
import nl.kroniek.events.series.SeriesMeetingsPlanned;
import nl.kroniek.events.series.SeriesStarted;
import org.junit.jupiter.api.Test;

/** A series plans its meetings. */
class SeriesPlanTest {

    private static final SeriesId SERIES = new SeriesId("ser-1");
    private static final Event STARTED = new SeriesStarted(VGG, SERIES, "Kerngroep", "lobby", List.of(),
            new Recurrence.Every(2, Recurrence.Unit.WEEK), EdtfDates.parse("2023-10-03/.."));

    @Test
    void a_series_plans_its_meetings_in_one_act_under_its_own_title() {
        var outcome = Slice.of(Series.class).given(STARTED).when(plan("2023-10-03", "2023-10-17"));
        outcome.result().expectSuccessfulHandlerExecution();
        assertThat(outcome.planned()).extracting(MeetingScheduled::title).containsExactly("Kerngroep", "Kerngroep");
        assertThat(outcome.planned()).extracting(MeetingScheduled::on)
                .containsExactly(EdtfDates.parse("2023-10-03"), EdtfDates.parse("2023-10-17"));
        assertThat(outcome.planned()).extracting(MeetingScheduled::meeting).doesNotHaveDuplicates();
    }

    @Test
    void the_same_day_is_the_same_meeting_whoever_plans_it() {
        var one = Slice.of(Series.class).given(STARTED).when(plan("2023-10-03"));
        var other = Slice.of(Series.class).given(STARTED).when(plan("2023-10-17", "2023-10-03"));
        assertThat(one.planned().getFirst().meeting()).isEqualTo(other.planned().getLast().meeting());
    }

    @Test
    void a_day_that_was_planned_is_not_planned_again() {
        Event planned = new SeriesMeetingsPlanned(VGG, SERIES,
                List.of(new PlannedSitting(new MeetingId("mtg-1"), EdtfDates.parse("2023-10-03"))));
        var outcome = Slice.of(Series.class).given(STARTED, planned).when(plan("2023-10-03", "2023-10-17"));
        outcome.isRefused("a-day-must-be-planned-once");
        assertThat(outcome.planned()).isEmpty();
        Slice.of(Series.class).given(STARTED).when(plan("2023-10-17", "2023-10-17"))
                .isRefused("a-day-must-be-planned-once");
    }

    @Test
    void every_sitting_is_a_day_that_ends_after_it_begins() {
        var started = Slice.of(Series.class).given(STARTED);
        started.when(plan("2023-10")).isRefused("a-sitting-must-have-a-day");
        started.when(plan()).isRefused("sittings-must-be-given");
        VagueDate noon = EdtfDates.parse("2023-10-03").at(LocalTime.NOON);
        started.when(new PlanSeriesMeetings(VGG, SERIES,
                List.of(new Sitting(noon, LocalTime.of(11, 0), null, "geen adres", false))))
                .isRefused("the-meeting-must-end-after-it-begins", "a-meeting-link-must-be-a-web-address");
    }

    @Test
    void a_series_that_ended_plans_nothing_and_does_not_end_again() {
        VagueDate end = EdtfDates.parse("2024-06-30");
        Slice.of(Series.class).given(STARTED).when(new EndSeries(VGG, SERIES, end, "klaar"))
                .records(new SeriesEnded(VGG, SERIES, end, "klaar"));
        var ended = Slice.of(Series.class).given(STARTED, new SeriesEnded(VGG, SERIES, end, null));
        ended.when(plan("2024-07-02")).isRefused("the-series-must-still-run");
        ended.when(new EndSeries(VGG, SERIES, end, null)).isRefused("the-series-must-still-run");
    }

    @Test
    void an_end_by_mistake_is_taken_back_and_the_series_plans_on() {
        VagueDate end = EdtfDates.parse("2024-06-30");
        Event back = new SeriesEndingWithdrawn(VGG, SERIES, "verkeerde reeks", end);
        WithdrawSeriesEnding command = new WithdrawSeriesEnding(VGG, SERIES, "verkeerde reeks", end);
        var series = Slice.of(Series.class).given(STARTED);
        series.when(command).isRefused("the-series-must-have-ended");
        series.given(new SeriesEnded(VGG, SERIES, end, null)).when(command).records(back);
        series.when(new WithdrawSeriesEnding(VGG, SERIES, "", end)).isRefused("a-reason-must-be-given");
        series.given(back).when(command).isRefused("the-series-must-have-ended");
        series.when(plan("2024-07-02")).result().expectSuccessfulHandlerExecution();
    }

    private static PlanSeriesMeetings plan(String... days) {
        return new PlanSeriesMeetings(VGG, SERIES, List.of(days).stream()
                .map(day -> new Sitting(EdtfDates.parse(day), null, null, null, false)).toList());
    }
}
