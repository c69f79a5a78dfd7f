package nl.kroniek.command.invitation.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.kroniek.command.Api;
import nl.kroniek.command.CommandSideTest;
import nl.kroniek.command.Planted;
import nl.kroniek.command.Planted.Stored;
import nl.kroniek.command.door.CommandDoor;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.invitation.AnswerFigures;
import nl.kroniek.events.invitation.LowAttendanceSignalled;
import nl.kroniek.events.invitation.Outlook;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.vault.Accounts;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** The automation on the real log: it speaks once, whatever happens to it, and not when there is nothing to say. */
@CommandSideTest
@Import(AttendanceWatchTest.Time.class)
class AttendanceWatchTest {

    /** No component: all other tests would be given this clock too. */
    static class Time {

        @Bean
        MovableClock clock() {
            return new MovableClock();
        }
    }

    @Autowired
    private AttendanceWatch watch;

    @Autowired
    private AnswersFollowed followed;

    @Autowired
    private OpenDeadlines deadlines;

    @Autowired
    private InvitedMeetings invitedMeetings;

    @Autowired
    private WhenTooFewWillComeThenLowAttendanceIsSignalled automation;

    @Autowired
    private EventStorageEngine engine;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private Serializer serializer;

    @Autowired
    private MovableClock clock;

    @Autowired
    private CommandDoor door;

    @Autowired
    private Existing existing;

    private final Api api;
    private final LogReader log;
    private String body = "";
    private String meeting = "";

    AttendanceWatchTest(@Autowired MockMvc http, @Autowired LogReader log, @Autowired Accounts accounts) {
        this.api = new Api(http, log, accounts);
        this.log = log;
    }

    /** Four are invited to answer by 14 September, three have to come. */
    @BeforeEach
    void invited() throws Exception {
        clock.set("2023-09-01T10:00:00Z");
        api.registered();
        body = api.body("PHO");
        ok(api.post("/v1/bodies/" + body + "/minimum-attendance", "{\"minimum\":{\"kind\":\"fixed\",\"number\":3}}",
                "If-Match", "\"0\""));
        meeting = api.post("/v1/associations/vgg/meetings",
                "{\"title\":\"PHO\",\"on\":\"2023-09-21\",\"bodies\":[\"" + body + "\"]}").id();
        ok(api.post(path("/invitations"), """
            {"answerBy":"2023-09-14","invitees":[
              {"kind":"of-party","party":"a"},{"kind":"of-party","party":"b"},
              {"kind":"of-party","party":"c"},{"kind":"of-party","party":"d"}]}"""));
    }

    private static void ok(Api.Answer answer) {
        assertThat(answer.status()).as("%s", answer.problem()).isEqualTo(204);
    }

    private String path(String noun) {
        return "/v1/meetings/" + meeting + noun;
    }

    private void answers(int number, String answer) throws Exception {
        ok(api.post(path("/answers"),
                "{\"answers\":[{\"invitation\":" + number + ",\"answer\":\"" + answer + "\"}]}"));
    }

    private List<LowAttendanceSignalled> signals() {
        return log.ofAggregate(meeting).stream().map(RecordedEvent.class::cast).map(RecordedEvent::event)
                .filter(LowAttendanceSignalled.class::isInstance).map(LowAttendanceSignalled.class::cast).toList();
    }

    private static boolean within(int seconds, BooleanSupplier so) throws InterruptedException {
        for (int i = 0; i < seconds * 20 && !so.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
        return so.getAsBoolean();
    }

    private void untilRead(AttendanceWatch some) throws InterruptedException {
        long head = log.head();
        assertThat(within(20, () -> some.processor().processingStatus().size() == 2
                && some.processor().processingStatus().values().stream()
                        .allMatch(each -> each.getCurrentPosition().orElse(-1) >= head)))
                .as("the watch reads to the end").isTrue();
    }

    private AttendanceWatch another(String node) {
        return new AttendanceWatch(followed, deadlines, automation, engine, log, database, serializer,
                new WatchSettings(java.time.Duration.ofHours(1), java.time.Duration.ofSeconds(1), 2, node), clock);
    }

    /** The same clock says at the door what day it is: half past twelve at night in Amsterdam, the evening before in Greenwich. */
    @Test
    void a_meeting_is_held_from_the_moment_its_day_begins_where_it_is() throws Exception {
        clock.set("2023-09-20T21:59:00Z");
        assertThat(api.post(path("/holding"), "{}", "If-Match", "\"1\"").code()).isEqualTo("the-day-must-have-come");
        clock.set("2023-09-20T22:30:00Z");
        ok(api.post(path("/holding"), "{}", "If-Match", "\"1\""));
    }

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

    private void minimum(int number, int version) throws Exception {
        ok(api.post("/v1/bodies/" + body + "/minimum-attendance",
                "{\"minimum\":{\"kind\":\"fixed\",\"number\":" + number + "}}", "If-Match", "\"" + version + "\""));
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
