package nl.kroniek.query.meeting.missed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingNotHeld;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.query.Folded;
import org.junit.jupiter.api.Test;

class RecurrencesTest {

    private static final BodyId CULTURE = new BodyId("bdy-culture");
    private static final BodyId SPORT = new BodyId("bdy-sport");

    @Test
    void years_and_bodies_stand_beside_each_other_and_nought_is_a_figure_too() {
        assertThat(table(ReasonCategory.ILLNESS)).containsExactly("reasons LOW_ATTENDANCE ILLNESS unknown",
                "2022: 1 0 0 = 1",
                "2023: 1 2 1 = 3", "bdy-culture: 2 1 0 = 2", "bdy-sport: 1 2 1 = 3", "total: 2 2 1 = 4");
    }

    @Test
    void one_other_reason_makes_one_other_figure() {
        assertThat(table(ReasonCategory.WEATHER)).containsExactly("reasons LOW_ATTENDANCE WEATHER ILLNESS unknown",
                "2022: 1 0 0 0 = 1", "2023: 1 1 1 1 = 3", "bdy-culture: 2 0 1 0 = 2", "bdy-sport: 1 1 1 1 = 3",
                "total: 2 1 1 1 = 4");
    }

    @Test
    void where_all_went_ahead_there_is_nothing_to_compare() {
        var none = Recurrences
                .of(NonOccurrences.of(Folded.given(EventSamples.all().getFirst()).calendar(), null, null));
        assertThat(none).isEqualTo(new Recurrences(0, List.of(), List.of(), List.of()));
    }

    @Test
    void a_reason_or_that_none_is_known_narrows_the_list_behind_a_figure() {
        var calendar = Folded.given(events(ReasonCategory.ILLNESS)).calendar();
        assertThat(NonOccurrences.of(calendar, new MissedFilter(2023, null, ReasonCategory.ILLNESS, false)).items())
                .extracting(each -> each.meeting().id().value()).containsExactly("mtg-three", "mtg-two");
        assertThat(NonOccurrences.of(calendar, new MissedFilter(null, null, null, true)).items())
                .extracting(each -> each.meeting().id().value()).containsExactly("mtg-four");
    }

    private static List<String> table(ReasonCategory last) {
        Recurrences found = Recurrences
                .of(NonOccurrences.of(Folded.given(events(last)).calendar(), MissedFilter.ALL));
        List<String> table = new ArrayList<>(List.of("reasons " + String.join(" ", found.reasons().stream()
                .map(each -> each.value() == null ? "unknown" : each.value().name()).toList())));
        found.byYear().forEach(line -> table.add(line.value() + ": " + numbers(line)));
        found.byBody().stream().map(line -> line.value() + ": " + numbers(line)).sorted().forEach(table::add);
        table.add("total: " + numbers(new Recurrences.Line<>(0, found.total(), found.reasons())));
        return table;
    }

    private static String numbers(Recurrences.Line<?> line) {
        return String.join(" ", line.reasons().stream().map(each -> String.valueOf(each.number())).toList()) + " = "
                + line.total();
    }

    private static List<Event> events(ReasonCategory last) {
        List<Event> events = new ArrayList<>(List.of(EventSamples.all().getFirst()));
        events.add(meeting("mtg-one", "2022-01-10", CULTURE));
        events.add(cancelled("mtg-one", ReasonCategory.LOW_ATTENDANCE));
        events.add(meeting("mtg-two", "2023-02-10", CULTURE, SPORT));
        events.add(cancelled("mtg-two", ReasonCategory.LOW_ATTENDANCE, ReasonCategory.ILLNESS));
        events.add(meeting("mtg-three", "2023-03-10", SPORT));
        events.add(cancelled("mtg-three", last));
        events.add(meeting("mtg-four", "2023-04-10", SPORT));
        events.add(new MeetingNotHeld(EventSamples.VGG, new MeetingId("mtg-four"), VagueDate.unknown(), null));
        return events;
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
