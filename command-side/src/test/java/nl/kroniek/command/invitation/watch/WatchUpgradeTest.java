package nl.kroniek.command.invitation.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import nl.kroniek.events.MeetingId;
import org.junit.jupiter.api.Test;

/** What an older version left behind is read again, for it did not keep which meetings are ahead. */
class WatchUpgradeTest extends WatchBench {

    /** Before it was kept which meetings are ahead, the place in the log had another name. */
    private void asAnOlderVersionLeftIt(String name) {
        database.getCollection("watch_meetings").drop();
        database.getCollection("watch_tokens").updateMany(Filters.eq("processorName", AttendanceWatch.NAME),
                Updates.combine(Updates.set("processorName", name), Updates.unset("owner")));
    }

    @Test
    void a_meeting_that_people_were_invited_to_before_an_upgrade_is_told_of_when_a_minimum_changes() throws Exception {
        answers(1, "declined");
        answers(2, "declined");
        assertThat(within(20, () -> !signals().isEmpty())).isTrue();
        String told = meeting;
        invited();
        answers(1, "declined");
        untilRead(watch);
        watch.stop();
        asAnOlderVersionLeftIt("low-attendance");
        watch.start();
        untilRead(watch);
        assertThat(invitedMeetings.has(new MeetingId(meeting))).isTrue();
        assertThat(signals()).isEmpty();
        minimum(4, 1);
        assertThat(within(20, () -> !signals().isEmpty())).isTrue();
        assertThat(signals()).hasSize(1);
        meeting = told;
        assertThat(signals()).hasSize(1);
        assertThat(database.getCollection("watch_tokens").countDocuments(Filters.eq("processorName", "low-attendance")))
                .as("for who goes back").isEqualTo(2);
    }

    /** The counter-example: who goes on from the old place never hears of it. */
    @Test
    void without_reading_again_it_would_not_be_told() throws Exception {
        answers(1, "declined");
        untilRead(watch);
        watch.stop();
        asAnOlderVersionLeftIt(AttendanceWatch.NAME);
        watch.start();
        minimum(4, 1);
        untilRead(watch);
        assertThat(invitedMeetings.has(new MeetingId(meeting))).isFalse();
        assertThat(signals()).isEmpty();
    }
}
