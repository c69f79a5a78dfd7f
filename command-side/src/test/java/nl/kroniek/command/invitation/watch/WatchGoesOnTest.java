package nl.kroniek.command.invitation.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.kroniek.command.Planted;
import nl.kroniek.command.Planted.Stored;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import org.junit.jupiter.api.Test;

/** Whatever happens to the machines that watch: what is to be told is told, and once. */
class WatchGoesOnTest extends WatchBench {

    @Test
    void a_minimum_that_changed_while_nobody_watched_is_told_once_after_the_restart() throws Exception {
        answers(1, "declined");
        untilRead(watch);
        watch.stop();
        minimum(4, 1);
        assertThat(signals()).isEmpty();
        watch.start();
        assertThat(within(20, () -> !signals().isEmpty())).isTrue();
        watch.stop();
        watch.start();
        untilRead(watch);
        assertThat(signals()).hasSize(1);
    }

    @Test
    void many_machines_at_once_tell_it_once() throws Exception {
        watch.stop();
        answers(1, "declined");
        answers(2, "declined");
        Callable<Boolean> react = () -> {
            new WhenTooFewWillComeThenLowAttendanceIsSignalled(door, existing, clock).react(new AssociationId("vgg"),
                    new MeetingId(meeting));
            return true;
        };
        try (var machines = Executors.newFixedThreadPool(8)) {
            for (var each : machines.invokeAll(Stream.generate(() -> react).limit(24).toList())) {
                assertThat(each.get()).isTrue();
            }
        }
        assertThat(signals()).hasSize(1);
        watch.start();
        untilRead(watch);
        assertThat(signals()).hasSize(1);
    }

    @Test
    void a_restart_goes_on_where_it_was_and_what_happened_meanwhile_is_told_once() throws Exception {
        answers(1, "declined");
        untilRead(watch);
        watch.stop();
        answers(2, "declined");
        assertThat(signals()).isEmpty();
        watch.start();
        assertThat(within(20, () -> !signals().isEmpty())).isTrue();
        watch.stop();
        watch.start();
        untilRead(watch);
        assertThat(signals()).hasSize(1);
    }

    @Test
    void lost_tokens_make_it_read_everything_again_and_tell_nothing_twice() throws Exception {
        answers(1, "declined");
        answers(2, "declined");
        assertThat(within(20, () -> !signals().isEmpty())).isTrue();
        String told = meeting;
        invited();
        answers(1, "declined");
        untilRead(watch);
        watch.stop();
        answers(2, "declined");
        database.getCollection("watch_tokens").drop();
        database.getCollection("watch_deadlines").drop();
        database.getCollection("watch_meetings").drop();
        AttendanceWatch fresh = another("fresh");
        fresh.start();
        try {
            // The counter-example: that it reads at all shows in what was not told yet.
            assertThat(within(20, () -> !signals().isEmpty())).isTrue();
            untilRead(fresh);
            assertThat(signals()).hasSize(1);
            meeting = told;
            assertThat(signals()).hasSize(1);
        } finally {
            fresh.stop();
            watch.start();
        }
    }

    @Test
    void an_automation_cannot_be_reset_as_views_are_built_again() {
        assertThat(watch.processor().supportsReset()).isFalse();
        watch.processor().shutDown();
        assertThatThrownBy(() -> watch.processor().resetTokens()).isInstanceOf(IllegalStateException.class);
        watch.stop();
        watch.start();
    }

    /** Axon's own store would end at such an event, and nobody would be told of any meeting any more. */
    @Test
    void an_event_that_cannot_be_read_keeps_no_other_meeting_waiting() throws Exception {
        var planted = new Planted(database);
        String newer = meeting;
        answers(1, "declined");
        untilRead(watch);
        planted.add("vgg", newer, "Meeting", 3, new Stored("invitation-painted", 1, "{}", "{}"));
        minimum(4, 1);
        untilRead(watch);
        assertThat(log.ofAggregate(newer).getLast().type()).as("nothing is decided upon it")
                .isEqualTo("invitation-painted");
        invited();
        answers(1, "declined");
        answers(2, "declined");
        assertThat(within(20, () -> !signals().isEmpty())).isTrue();
        watch.stop();
        database.getCollection("watch_tokens").drop();
        watch.start();
        untilRead(watch);
        assertThat(signals()).hasSize(1);
    }
}
