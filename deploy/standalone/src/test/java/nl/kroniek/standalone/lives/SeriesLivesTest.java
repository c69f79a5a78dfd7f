package nl.kroniek.standalone.lives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalTime;
import java.util.List;
import nl.kroniek.command.meeting.schedule.ScheduleMeeting;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.series.plan.PlanSeriesMeetings;
import nl.kroniek.command.series.plan.Sitting;
import nl.kroniek.command.series.start.StartSeries;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.SeriesId;
import nl.kroniek.events.meeting.MeetingArranged;
import nl.kroniek.events.meeting.MeetingPlacedInSeries;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.series.PlannedSitting;
import nl.kroniek.events.series.Recurrence;
import nl.kroniek.events.series.SeriesMeetingsPlanned;
import org.junit.jupiter.api.Test;

/** A series and its meetings are several aggregates and one act. */
class SeriesLivesTest {

    private static final SeriesId SERIES = new SeriesId("ser-life");

    @Test
    void the_meetings_of_a_series_know_it_and_a_second_time_nothing_is_added() {
        try (TwoSides sides = new TwoSides()) {
            sides.send(started());
            sides.send(plan("2023-10-03", "2023-10-17"));
            List<MeetingId> meetings = planned(sides);

            assertThat(meetings).hasSize(2).doesNotHaveDuplicates();
            assertThat(meetings).allSatisfy(meeting -> assertThat(sides.events(meeting)).hasOnlyElementsOfTypes(
                    MeetingScheduled.class, MeetingArranged.class, MeetingPlacedInSeries.class).hasSize(3));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> sides.send(plan("2023-10-17")));
            assertThat(planned(sides)).isEqualTo(meetings);
        }
    }

    @Test
    void when_one_of_the_meetings_cannot_be_planned_none_is() {
        MeetingId taken;
        try (TwoSides elsewhere = new TwoSides()) {
            elsewhere.send(started());
            elsewhere.send(plan("2023-10-17"));
            taken = planned(elsewhere).getFirst();
        }
        try (TwoSides sides = new TwoSides()) {
            sides.send(started());
            sides.send(new ScheduleMeeting(Deeds.VGG, taken, "Stond er al", null, EdtfDates.parse("2023"), List.of(),
                    List.of(), List.of(), false, List.of(), null, false, null, null, null, null, null, null));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> sides.send(plan("2023-10-03", "2023-10-17")))
                    .withMessage("already-exists");
            assertThat(sides.events(SERIES)).hasSize(1);
            sides.send(plan("2023-10-03"));
            assertThat(planned(sides)).hasSize(1);
            assertThat(sides.events(planned(sides).getFirst())).hasSize(3);
        }
    }

    private static StartSeries started() {
        return new StartSeries(Deeds.VGG, SERIES, "Kerngroep", null, List.of(),
                new Recurrence.Every(2, Recurrence.Unit.WEEK), EdtfDates.parse("2023-10-03/.."));
    }

    private static PlanSeriesMeetings plan(String... days) {
        return new PlanSeriesMeetings(Deeds.VGG, SERIES, List.of(days).stream()
                .map(day -> new Sitting(EdtfDates.parse(day), LocalTime.of(16, 0), "Veendam", null, false)).toList());
    }

    private static List<MeetingId> planned(TwoSides sides) {
        return sides.events(SERIES).stream().filter(SeriesMeetingsPlanned.class::isInstance)
                .map(SeriesMeetingsPlanned.class::cast).flatMap(each -> each.sittings().stream())
                .map(PlannedSitting::meeting).toList();
    }
}
