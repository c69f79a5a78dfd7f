package nl.kroniek.query.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.series.Recurrence;
import nl.kroniek.events.series.SeriesStarted;
import nl.kroniek.query.Folded;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import org.junit.jupiter.api.Test;

class RhythmDaysTest {

    private static final Recurrence FORTNIGHT = new Recurrence.Every(2, Recurrence.Unit.WEEK);

    @Test
    void every_two_weeks_from_3_october() {
        assertThat(days(FORTNIGHT, "2023-10-03/..", "2023-10-03", Set.of())).containsExactly("2023-10-03",
                "2023-10-17", "2023-10-31");
    }

    @Test
    void from_the_middle_the_rhythm_stays_that_of_the_first_day_and_what_is_planned_is_left_out() {
        assertThat(days(FORTNIGHT, "2023-10-03", "2023-10-05", Set.of(LocalDate.parse("2023-10-31"))))
                .containsExactly("2023-10-17", "2023-11-14", "2023-11-28");
    }

    @Test
    void a_month_without_that_day_has_its_last_day() {
        assertThat(days(new Recurrence.Every(1, Recurrence.Unit.MONTH), "2024-01-31/..", "2024-01-31", Set.of()))
                .containsExactly("2024-01-31", "2024-02-29", "2024-03-31");
    }

    @Test
    void without_a_first_day_or_a_rhythm_there_is_nothing_to_propose() {
        assertThat(days(FORTNIGHT, "2023", "2023-10-03", Set.of())).isEmpty();
        assertThat(days(new Recurrence.OnCall(), "2023-10-03/..", "2023-10-03", Set.of())).isEmpty();
    }

    private static List<String> days(Recurrence rhythm, String on, String from, Set<LocalDate> taken) {
        CalendarEntry series = Folded.given(new SeriesStarted(EventSamples.VGG, EventSamples.SERIES, "Kerngroep", null,
                List.of(), rhythm, EdtfDates.parse(on))).calendar().find(EventSamples.SERIES.value()).orElseThrow();
        return RhythmDays.of(series, LocalDate.parse(from), taken, 3).stream().map(LocalDate::toString).toList();
    }
}
