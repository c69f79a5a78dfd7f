package nl.kroniek.query.meeting.feed;

import static nl.kroniek.query.meeting.feed.ReadFeed.one;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.Holder;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.PersonId;
import nl.kroniek.events.SeatId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.FollowUp;
import nl.kroniek.events.meeting.MeetingArranged;
import nl.kroniek.events.meeting.MeetingClosed;
import nl.kroniek.events.meeting.MeetingEnteredByMistake;
import nl.kroniek.events.meeting.MeetingHeld;
import nl.kroniek.events.meeting.Setting;
import nl.kroniek.events.meeting.MeetingCancellationWithdrawn;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingNotHeld;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingRescheduled;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.events.seat.SeatEstablished;
import nl.kroniek.events.seat.SeatPlace;
import nl.kroniek.events.seat.SeatRole;
import nl.kroniek.events.seat.SeatTaken;
import nl.kroniek.events.seat.SeatVacated;
import nl.kroniek.query.Folded;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.names.Names;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class FeedTest {

    private static final BodyId CULTURE = new BodyId("bdy-cultuur");
    private static final BodyId SPORT = new BodyId("bdy-sport");
    private static final PersonId PERSON = new PersonId("per-wethouder");
    private static final Scope ALL = Scope.of(null, null);

    private final List<Event> events = new ArrayList<>(List.of(EventSamples.all().getFirst()));

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
    void a_cancelled_meeting_stays_with_the_word_in_its_title_and_the_reason_in_its_text() {
        events.add(meeting("mtg-af", day("2023-09-21"), null, CULTURE));
        events.add(cancelled("mtg-af", "te weinig aanmeldingen, en geen gasten; echt €"));

        VEvent read = one(read(ALL), "mtg-af");

        assertThat(read.getSummary().getValue()).isEqualTo("Geannuleerd: Overleg mtg-af");
        assertThat(read.getDescription().getValue())
                .contains("Reden: te veel bestuurders afwezig (te weinig aanmeldingen, en geen gasten; echt €).")
                .contains("Verkend wordt: samen").contains("https://kroniek.test/vgg/vergaderingen/mtg-af");
        assertThat(read.getStatus()).as("programs leave out what has STATUS:CANCELLED").isNull();
        assertThat(read.getTransparency().isTransparent()).isTrue();
        assertThat(read.getExperimentalProperty("X-KRONIEK-STATUS").getValue()).isEqualTo("cancelled");
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

    private static Event ends(String meeting, LocalTime end) {
        return new MeetingArranged(EventSamples.VGG, new MeetingId(meeting), Setting.UNKNOWN,
                new Setting(null, null, end), VagueDate.unknown());
    }

    @Test
    void what_was_entered_by_mistake_stands_in_no_feed() {
        events.add(meeting("mtg-mis", day("2023-09-29"), null, CULTURE));
        events.add(
                new MeetingEnteredByMistake(EventSamples.VGG, new MeetingId("mtg-mis"), "dubbel", VagueDate.unknown()));

        assertThat(read(ALL)).isEmpty();
    }

    @Test
    void who_asks_for_it_gets_the_status_itself() {
        events.add(meeting("mtg-af", day("2023-09-21"), null, CULTURE));
        events.add(cancelled("mtg-af", "weg"));

        assertThat(one(ReadFeed.of(bytes(ALL, true)), "mtg-af").getStatus().isCancelled()).isTrue();
    }

    @Test
    void a_change_keeps_the_uid_and_raises_the_sequence() {
        events.add(meeting("mtg-een", day("2023-09-21"), null, CULTURE));
        VEvent first = one(read(ALL), "mtg-een");
        events.add(new MeetingRescheduled(EventSamples.VGG, new MeetingId("mtg-een"), day("2023-09-21"),
                day("2023-10-05"), List.of(), VagueDate.unknown()));
        VEvent moved = one(read(ALL), "mtg-een");
        events.add(cancelled("mtg-een", "weg"));
        events.add(new MeetingCancellationWithdrawn(EventSamples.VGG, new MeetingId("mtg-een"), "toch wel",
                VagueDate.unknown()));
        VEvent restored = one(read(ALL), "mtg-een");

        assertThat(List.of(first, moved, restored)).extracting(event -> event.getUid().getValue())
                .containsOnly("mtg-een@vgg.kroniek");
        assertThat(List.of(first, moved, restored)).extracting(event -> event.getSequence().getValue())
                .containsExactly(0, 1, 3);
        assertThat(moved.getDescription().getValue()).contains("Verplaatst. Eerder: 21 september 2023.");
        assertThat(restored.getSummary().getValue()).isEqualTo("Overleg mtg-een");
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

    @Test
    void what_was_not_held_says_so_and_nobody_is_kept_busy_by_it() {
        events.add(meeting("mtg-niet", day("2023-10-01"), null, CULTURE));
        events.add(new MeetingNotHeld(EventSamples.VGG, new MeetingId("mtg-niet"), day("2023-10-01"), null));

        VEvent read = one(read(ALL), "mtg-niet");

        assertThat(read.getSummary().getValue()).startsWith("Niet gehouden: ");
        assertThat(read.getTransparency().isTransparent()).isTrue();
    }

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
    void the_same_record_gives_the_same_bytes() {
        events.addAll(EventSamples.all());
        events.add(meeting("mtg-dag", day("2023-09-29"), null, CULTURE));

        assertThat(bytes(ALL, false)).isEqualTo(bytes(ALL, false));
        assertThat(read(ALL)).isNotEmpty();
    }

    private Map<String, VEvent> read(Scope scope) {
        return ReadFeed.of(bytes(scope, false));
    }

    private byte[] bytes(Scope scope, boolean cancelledAsStatus) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("nl/kroniek/query/web/texts/feed");
        messages.setDefaultEncoding("UTF-8");
        Chronicle chronicle = Folded.given(events);
        FeedWords words = new FeedWords(chronicle, new Named(), messages, Locale.of("nl"));
        return new Feed(chronicle, scope, words, "https://kroniek.test", cancelledAsStatus).bytes();
    }

    private static VagueDate day(String text) {
        return EdtfDates.parse(text);
    }

    private static MeetingScheduled meeting(String id, VagueDate on, @Nullable MeetingId with, BodyId... bodies) {
        return new MeetingScheduled(EventSamples.VGG, new MeetingId(id), "Overleg " + id, "Café; één, twee", on,
                List.of(bodies), List.of(), List.of(), false, List.of(), "Gemeentehuis, zaal €", false, null, null,
                with);
    }

    private static MeetingCancelled cancelled(String id, String explanation) {
        return new MeetingCancelled(EventSamples.VGG, new MeetingId(id),
                List.of(new Reason(ReasonCategory.LOW_ATTENDANCE, explanation)), null, null,
                List.of(new FollowUp.BeingExplored("samen", null)), VagueDate.unknown());
    }

    /** Everybody has a name here, so that a feed that asks for it gives it away. */
    private static final class Named implements Names {

        @Override
        public Optional<String> find(String id) {
            return Optional.of(id.startsWith("per-") ? "Jan Jansen" : "Naam van " + id);
        }

        @Override
        public String person(PersonId id) {
            return "Jan Jansen";
        }

        @Override
        public String party(Party party) {
            return "partij";
        }

        @Override
        public String holder(Holder holder) {
            return "Jan Jansen";
        }

        @Override
        public String text(String withMentions) {
            return withMentions.replaceAll("@\\{per-[^}]*}", "Jan Jansen");
        }
    }
}
