package nl.kroniek.command.invitation.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.kroniek.command.Api;
import nl.kroniek.command.CommandSideTest;
import nl.kroniek.command.door.CommandDoor;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.events.invitation.LowAttendanceSignalled;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.vault.Accounts;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** A meeting that the automation watches, on the real log: four are invited, and three have to come. */
@CommandSideTest
@Import(WatchBench.Time.class)
abstract class WatchBench {

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        MovableClock clock() {
            return new MovableClock();
        }
    }

    @Autowired
    AttendanceWatch watch;

    @Autowired
    private AnswersFollowed followed;

    @Autowired
    OpenDeadlines deadlines;

    @Autowired
    InvitedMeetings invitedMeetings;

    @Autowired
    private WhenTooFewWillComeThenLowAttendanceIsSignalled automation;

    @Autowired
    private EventStorageEngine engine;

    @Autowired
    MongoDatabase database;

    @Autowired
    private Serializer serializer;

    @Autowired
    MovableClock clock;

    @Autowired
    CommandDoor door;

    @Autowired
    Existing existing;

    @Autowired
    LogReader log;

    @Autowired
    private MockMvc http;

    @Autowired
    private Accounts accounts;

    Api api;
    String body = "";
    String meeting = "";

    /** Four are invited to answer by 14 September, three have to come. */
    @BeforeEach
    void invited() throws Exception {
        clock.set("2023-09-01T10:00:00Z");
        api = new Api(http, log, accounts);
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

    static void ok(Api.Answer answer) {
        assertThat(answer.status()).as("%s", answer.problem()).isEqualTo(204);
    }

    String path(String noun) {
        return "/v1/meetings/" + meeting + noun;
    }

    void answers(int number, String answer) throws Exception {
        ok(api.post(path("/answers"),
                "{\"answers\":[{\"invitation\":" + number + ",\"answer\":\"" + answer + "\"}]}"));
    }

    List<LowAttendanceSignalled> signals() {
        return log.ofAggregate(meeting).stream().map(RecordedEvent.class::cast).map(RecordedEvent::event)
                .filter(LowAttendanceSignalled.class::isInstance).map(LowAttendanceSignalled.class::cast).toList();
    }

    static boolean within(int seconds, BooleanSupplier so) throws InterruptedException {
        for (int i = 0; i < seconds * 20 && !so.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
        return so.getAsBoolean();
    }

    void untilRead(AttendanceWatch some) throws InterruptedException {
        long head = log.head();
        assertThat(within(20, () -> some.processor().processingStatus().size() == 2
                && some.processor().processingStatus().values().stream()
                        .allMatch(each -> each.getCurrentPosition().orElse(-1) >= head)))
                .as("the watch reads to the end").isTrue();
    }

    AttendanceWatch another(String node) {
        return new AttendanceWatch(followed, deadlines, automation, engine, log, database, serializer,
                new WatchSettings(Duration.ofHours(1), Duration.ofSeconds(1), 2, node), clock);
    }

    void minimum(int number, int version) throws Exception {
        ok(api.post("/v1/bodies/" + body + "/minimum-attendance",
                "{\"minimum\":{\"kind\":\"fixed\",\"number\":" + number + "}}", "If-Match", "\"" + version + "\""));
    }
}
