package nl.kroniek.command.invitation.watch;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kroniek.events.MeetingId;
import nl.kroniek.events.invitation.AnswerFigures;
import nl.kroniek.events.invitation.LowAttendanceSignalled;
import nl.kroniek.events.invitation.Outlook;
import org.junit.jupiter.api.Test;

/** The automation on the real log: it speaks once, and not when there is nothing to say. */
class AttendanceWatchTest extends WatchBench {

    @Test
    void the_second_refusal_is_told_with_the_figures_and_the_first_is_not() throws Exception {
        answers(1, "declined");
        untilRead(watch);
        assertThat(signals()).isEmpty();
        answers(2, "declined");
        assertThat(within(20, () -> !signals().isEmpty())).isTrue();
        assertThat(signals()).singleElement().satisfies(low -> {
            assertThat(low.figures()).isEqualTo(new AnswerFigures(4, 0, 2, 0, 2, 3));
            assertThat(low.outlook()).isEqualTo(Outlook.UNREACHABLE);
        });
        var recorded = log.ofAggregate(meeting).getLast();
        assertThat(recorded.metadata()).containsEntry("via", "automation").containsEntry("actor", "automation");
    }

    @Test
    void an_invitation_that_is_taken_back_may_be_the_one_that_was_needed() throws Exception {
        answers(1, "declined");
        untilRead(watch);
        assertThat(signals()).isEmpty();
        ok(api.post(path("/invitations/withdrawals"), "{\"invitation\":2}"));
        assertThat(within(20, () -> !signals().isEmpty())).isTrue();
        assertThat(signals()).singleElement().extracting(LowAttendanceSignalled::figures)
                .isEqualTo(new AnswerFigures(3, 0, 1, 0, 2, 3));
    }

    @Test
    void what_is_missing_when_the_last_day_has_passed_is_told_then_and_not_before() throws Exception {
        answers(1, "accepted");
        untilRead(watch);
        clock.set("2023-09-14T21:59:00Z");
        watch.look();
        assertThat(signals()).isEmpty();
        clock.set("2023-09-14T22:00:00Z");
        watch.look();
        watch.look();
        assertThat(signals()).singleElement().extracting(LowAttendanceSignalled::outlook).isEqualTo(Outlook.MISSED);
        assertThat(deadlines.due(clock.instant())).noneMatch(open -> open.meeting().value().equals(meeting));
    }

    @Test
    void enough_answers_and_a_cancelled_meeting_are_never_told() throws Exception {
        for (int number = 1; number < 4; number++) {
            answers(number, "accepted");
        }
        untilRead(watch);
        clock.set("2023-09-20T10:00:00Z");
        watch.look();
        assertThat(signals()).isEmpty();
        invited();
        untilRead(watch);
        ok(api.post(path("/cancellation"), "{\"reasons\":[{\"category\":\"weather\"}]}", "If-Match", "\"0\""));
        clock.set("2023-09-20T10:00:00Z");
        watch.look();
        assertThat(signals()).isEmpty();
    }

    @Test
    void a_minimum_that_becomes_too_high_is_told_at_once_of_the_meetings_ahead_of_that_body() throws Exception {
        answers(1, "declined");
        untilRead(watch);
        assertThat(signals()).isEmpty();
        minimum(4, 1);
        assertThat(within(20, () -> !signals().isEmpty())).isTrue();
        assertThat(signals()).singleElement().extracting(LowAttendanceSignalled::figures)
                .isEqualTo(new AnswerFigures(4, 0, 1, 0, 3, 4));
        minimum(3, 2);
        minimum(4, 3);
        untilRead(watch);
        assertThat(signals()).hasSize(1);
    }

    @Test
    void a_changed_minimum_of_another_body_or_for_a_meeting_that_is_off_tells_nothing() throws Exception {
        answers(1, "declined");
        String other = meeting;
        invited();
        answers(1, "declined");
        ok(api.post(path("/cancellation"), "{\"reasons\":[{\"category\":\"weather\"}]}", "If-Match", "\"0\""));
        minimum(4, 1);
        untilRead(watch);
        assertThat(signals()).isEmpty();
        assertThat(invitedMeetings.has(new MeetingId(meeting))).isFalse();
        // Ahead again it counts again: that it was read at all shows here.
        ok(api.post(path("/cancellation-withdrawal"), "{\"reason\":\"toch\"}", "If-Match", "\"3\""));
        assertThat(within(20, () -> !signals().isEmpty())).isTrue();
        meeting = other;
        assertThat(signals()).isEmpty();
    }
}
