package nl.kroniek.query.meeting.feed;

import static nl.kroniek.query.meeting.feed.ReadFeed.one;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.MeetingArranged;
import nl.kroniek.events.meeting.MeetingClosed;
import nl.kroniek.events.meeting.MeetingHeld;
import nl.kroniek.events.meeting.Setting;
import nl.kroniek.events.meeting.MeetingPostponed;
import org.junit.jupiter.api.Test;

/** When a meeting is, as a calendar program reads it. */
class FeedTimesTest extends FeedBench {

    @Test
    void a_meeting_has_its_day_and_clock_time_in_the_netherlands_in_winter_and_in_summer() {
        events.add(meeting("mtg-winter", day("2023-01-10").at(LocalTime.of(9, 30)), null, CULTURE));
        events.add(meeting("mtg-zomer", day("2023-07-10").at(LocalTime.of(9, 30)), null, CULTURE));
        events.add(meeting("mtg-dag", day("2023-07-11"), null, CULTURE));

        Map<String, VEvent> read = read(ALL);

        assertThat(one(read, "mtg-winter").getDateStart().getValue()).isEqualTo("2023-01-10T08:30:00Z");
        assertThat(one(read, "mtg-zomer").getDateStart().getValue()).isEqualTo("2023-07-10T07:30:00Z");
        assertThat(ReadFeed.begin(one(read, "mtg-zomer"))).isEqualTo("2023-07-10 09:30");
        assertThat(ReadFeed.begin(one(read, "mtg-dag"))).isEqualTo("2023-07-11");
        assertThat(one(read, "mtg-dag").getDateEnd()).as("nobody recorded an end").isNull();
    }

    @Test
    void the_end_that_was_recorded_is_there_the_real_one_above_the_planned_one_and_so_is_the_link() {
        MeetingId id = new MeetingId("mtg-eind");
        VagueDate on = day("2023-07-10").at(LocalTime.of(9, 30));
        events.add(meeting("mtg-eind", on, null, CULTURE));
        events.add(new MeetingArranged(EventSamples.VGG, id, new Setting("Gemeentehuis, zaal €", null, null),
                new Setting(null, "https://example.org/overleg", LocalTime.of(11, 0)), VagueDate.unknown()));
        VEvent planned = one(read(ALL), "mtg-eind");
        events.add(new MeetingHeld(EventSamples.VGG, id, on, null, null));
        events.add(new MeetingClosed(EventSamples.VGG, id, on.at(LocalTime.of(11, 45))));
        VEvent held = one(read(ALL), "mtg-eind");

        assertThat(planned.getDateEnd().getValue()).isEqualTo("2023-07-10T09:00:00Z");
        assertThat(planned.getLocation().getValue()).isEqualTo("https://example.org/overleg");
        assertThat(held.getDateEnd().getValue()).isEqualTo("2023-07-10T09:45:00Z");
    }

    @Test
    void an_end_after_midnight_is_on_the_next_day_and_an_end_that_cannot_be_is_left_out() {
        VagueDate on = day("2023-07-10").at(LocalTime.of(20, 0));
        events.add(meeting("mtg-nacht", on, null, CULTURE));
        events.add(meeting("mtg-raar", on, null, CULTURE));
        events.add(ends("mtg-nacht", LocalTime.of(0, 30)));
        events.add(ends("mtg-raar", LocalTime.of(19, 0)));
        Map<String, VEvent> planned = read(ALL);
        events.add(new MeetingHeld(EventSamples.VGG, new MeetingId("mtg-nacht"), on, null, null));
        events.add(new MeetingClosed(EventSamples.VGG, new MeetingId("mtg-nacht"),
                day("2023-07-11").at(LocalTime.of(1, 15))));

        assertThat(one(planned, "mtg-nacht").getDateEnd().getValue()).isEqualTo("2023-07-10T22:30:00Z");
        assertThat(one(planned, "mtg-raar").getDateEnd()).isNull();
        assertThat(one(read(ALL), "mtg-nacht").getDateEnd().getValue()).isEqualTo("2023-07-10T23:15:00Z");
    }

    @Test
    void a_vague_date_is_put_on_no_day_and_the_feed_says_how_many_are_left_out() {
        events.add(meeting("mtg-vaag", EdtfDates.parse("2023-09"), null, CULTURE));
        events.add(meeting("mtg-uit", day("2023-09-28"), null, CULTURE));
        events.add(new MeetingPostponed(EventSamples.VGG, new MeetingId("mtg-uit"), day("2023-09-28"),
                EdtfDates.parse("2024"), List.of(), VagueDate.unknown()));
        events.add(meeting("mtg-dag", day("2023-09-29"), null, CULTURE));

        assertThat(read(ALL)).containsOnlyKeys("mtg-dag");
        assertThat(new String(bytes(ALL, false), StandardCharsets.UTF_8).replace("\r\n ", ""))
                .contains("X-WR-CALDESC:2 vergaderingen zonder dag staan niet in deze agenda\\, wel in Kroniek.");
    }

    private static Event ends(String meeting, LocalTime end) {
        return new MeetingArranged(EventSamples.VGG, new MeetingId(meeting), Setting.UNKNOWN,
                new Setting(null, null, end), VagueDate.unknown());
    }
}
