package nl.kroniek.query.meeting.feed;

import static nl.kroniek.query.meeting.feed.ReadFeed.one;
import static org.assertj.core.api.Assertions.assertThat;

import nl.kroniek.events.EventSamples;
import nl.kroniek.events.Holder;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.SeatId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.MeetingEnteredByMistake;
import nl.kroniek.events.seat.SeatEstablished;
import nl.kroniek.events.seat.SeatPlace;
import nl.kroniek.events.seat.SeatRole;
import nl.kroniek.events.seat.SeatTaken;
import nl.kroniek.events.seat.SeatVacated;
import org.junit.jupiter.api.Test;

/** Which meetings stand in which feed, and who is named in none. */
class FeedScopeTest extends FeedBench {

    @Test
    void a_joint_meeting_stands_in_it_once_and_under_each_of_its_bodies() {
        events.add(meeting("mtg-samen", day("2023-11-02"), null, CULTURE, SPORT));
        events.add(meeting("mtg-gast", day("2023-11-02"), new MeetingId("mtg-samen"), SPORT));
        events.add(meeting("mtg-later", day("2023-11-03"), new MeetingId("mtg-samen"), SPORT));

        assertThat(read(ALL)).containsOnlyKeys("mtg-samen", "mtg-later");
        assertThat(one(read(ALL), "mtg-samen").getDescription().getValue()).contains("Samen met: Overleg mtg-gast");
        assertThat(read(Scope.of(CULTURE.value(), null))).containsOnlyKeys("mtg-samen");
        assertThat(read(Scope.of(SPORT.value(), null))).containsOnlyKeys("mtg-samen", "mtg-later");
    }

    @Test
    void of_two_held_together_the_cancelled_one_keeps_its_own_place() {
        events.add(meeting("mtg-samen", day("2023-11-02"), null, CULTURE));
        events.add(meeting("mtg-gast", day("2023-11-02"), new MeetingId("mtg-samen"), SPORT));
        events.add(cancelled("mtg-gast", "weg"));

        assertThat(read(ALL)).containsOnlyKeys("mtg-samen", "mtg-gast");
    }

    @Test
    void the_feed_of_a_person_follows_the_seats_of_that_person() {
        events.add(new SeatEstablished(EventSamples.VGG, new SeatId("sea-1"), new SeatPlace.InBody(CULTURE),
                SeatRole.MEMBER, null, false, VagueDate.unknown()));
        Holder holder = new Holder.OfPerson(PERSON, null, null);
        events.add(new SeatTaken(EventSamples.VGG, new SeatId("sea-1"), holder, day("2023-02-01")));
        events.add(new SeatVacated(EventSamples.VGG, new SeatId("sea-1"), holder, day("2023-06-01")));
        events.add(meeting("mtg-ervoor", day("2023-01-10"), null, CULTURE));
        events.add(meeting("mtg-erin", day("2023-03-10"), null, CULTURE));
        events.add(meeting("mtg-erna", day("2023-07-10"), null, CULTURE));
        events.add(meeting("mtg-anders", day("2023-03-10"), null, SPORT));

        assertThat(read(Scope.of(null, PERSON.value()))).containsOnlyKeys("mtg-erin");
        assertThat(read(Scope.of(SPORT.value(), PERSON.value()))).isEmpty();
    }

    @Test
    void a_person_who_is_mentioned_is_not_named() {
        events.add(meeting("mtg-af", day("2023-09-21"), null, CULTURE));
        events.add(cancelled("mtg-af", "@{per-wethouder} is ziek"));

        assertThat(one(read(ALL), "mtg-af").getDescription().getValue()).contains("een persoon is ziek")
                .doesNotContain("Jansen");
    }

    @Test
    void what_was_entered_by_mistake_stands_in_no_feed() {
        events.add(meeting("mtg-mis", day("2023-09-29"), null, CULTURE));
        events.add(
                new MeetingEnteredByMistake(EventSamples.VGG, new MeetingId("mtg-mis"), "dubbel", VagueDate.unknown()));

        assertThat(read(ALL)).isEmpty();
    }
}
