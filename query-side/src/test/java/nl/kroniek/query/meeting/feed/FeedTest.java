package nl.kroniek.query.meeting.feed;

import static nl.kroniek.query.meeting.feed.ReadFeed.one;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import java.util.List;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.MeetingCancellationWithdrawn;
import nl.kroniek.events.meeting.MeetingNotHeld;
import nl.kroniek.events.meeting.MeetingRescheduled;
import org.junit.jupiter.api.Test;

/** What a feed says of a meeting, and of what became of it. */
class FeedTest extends FeedBench {

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
    void what_was_not_held_says_so_and_nobody_is_kept_busy_by_it() {
        events.add(meeting("mtg-niet", day("2023-10-01"), null, CULTURE));
        events.add(new MeetingNotHeld(EventSamples.VGG, new MeetingId("mtg-niet"), day("2023-10-01"), null));

        VEvent read = one(read(ALL), "mtg-niet");

        assertThat(read.getSummary().getValue()).startsWith("Niet gehouden: ");
        assertThat(read.getTransparency().isTransparent()).isTrue();
    }

    @Test
    void the_same_record_gives_the_same_bytes() {
        events.addAll(EventSamples.all());
        events.add(meeting("mtg-dag", day("2023-09-29"), null, CULTURE));

        assertThat(bytes(ALL, false)).isEqualTo(bytes(ALL, false));
        assertThat(read(ALL)).isNotEmpty();
    }
}
