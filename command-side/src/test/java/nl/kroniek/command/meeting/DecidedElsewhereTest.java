package nl.kroniek.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kroniek.command.Aggregates;
import nl.kroniek.command.Api;
import nl.kroniek.command.Aggregates;
import nl.kroniek.command.Command;
import nl.kroniek.command.CommandSideTest;
import nl.kroniek.command.agenda.Agendas;
import nl.kroniek.command.decision.take.TakeDecision;
import nl.kroniek.command.door.CommandDoor;
import nl.kroniek.command.door.Origin;
import nl.kroniek.command.door.Receipt;
import nl.kroniek.command.door.Submission;
import nl.kroniek.command.door.Via;
import nl.kroniek.command.meeting.mistake.MarkEnteredByMistake;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.LoadedExisting;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.register.DecisionRegister;
import nl.kroniek.command.register.LoadedRegisters;
import nl.kroniek.command.register.Registers;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.decision.DecisionKind;
import nl.kroniek.events.decision.Resolution;
import nl.kroniek.log.EventLog;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.LogSettings;
import nl.kroniek.vault.Accounts;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Two command sides on one log: no lock is common to them. What the second one looked at changes in the first one, after it
 * looked and before it writes.
 */
@CommandSideTest
class DecidedElsewhereTest {

    private static final AssociationId VGG = new AssociationId("vgg");

    private final Api api;
    private final EventLog log;
    private final Configuration second;
    private final CommandDoor door;
    private final AtomicInteger looks = new AtomicInteger();
    private final ExecutorService apart = Executors.newSingleThreadExecutor();
    private Callable<Api.Answer> meanwhile = () -> {
        throw new IllegalStateException("nothing was planned");
    };

    DecidedElsewhereTest(@Autowired MockMvc http, @Autowired LogReader reader, @Autowired Accounts accounts,
            @Autowired MongoDatabase database, @Autowired Serializer serializer) {
        this.api = new Api(http, reader, accounts);
        this.log = EventLog.open(database, LogSettings.usual(), serializer, NoOpEventUpcaster.INSTANCE,
                Clock.systemUTC());
        this.second = started(accounts);
        this.door = CommandDoor.of(second.commandBus(), log.reader(), Clock.systemUTC());
    }

    private Configuration started(Accounts accounts) {
        var configurer = DefaultConfigurer.defaultConfiguration(false);
        Aggregates.configure(configurer);
        return configurer.configureSerializer(c -> mock(Serializer.class))
                .configureEmbeddedEventStore(c -> log.engine())
                .registerComponent(Existing.class,
                        c -> looking(Existing.class, new LoadedExisting(log.engine(), log.reader(), accounts)))
                .registerComponent(Registers.class,
                        c -> new LoadedRegisters(() -> c.repository(DecisionRegister.class)))
                .registerComponent(Meetings.class,
                        c -> looking(Meetings.class, new LoadedMeetings(() -> c.repository(Meeting.class))))
                .registerComponent(Agendas.class, c -> new LoadedAgendas(() -> c.repository(Meeting.class))).start();
    }

    /** Answers as the real one does, and once it has looked, lets the other process do its work first. */
    private <T> T looking(Class<T> type, T real) {
        T held = mock(type, delegatesTo(real));
        if (held instanceof Existing existing) {
            doAnswer(call -> after(((Existing) real).decidedIn(call.getArgument(0)))).when(existing).decidedIn(any());
        } else if (held instanceof Meetings meetings) {
            doAnswer(call -> after(((Meetings) real).statusOf(call.getArgument(0)))).when(meetings).statusOf(any());
        }
        return held;
    }

    private <A> A after(A answer) throws Exception {
        if (looks.getAndIncrement() == 0) {
            // Another process has another thread: on this one it would be part of the unit of work that runs.
            Api.Answer elsewhere = apart.submit(meanwhile).get();
            assertThat(elsewhere.status()).as("%s", elsewhere.problem()).isLessThan(300);
        }
        return answer;
    }

    @BeforeEach
    void associations() throws Exception {
        api.registered();
    }

    @AfterEach
    void stop() {
        second.shutdown();
        log.close();
        apart.shutdownNow();
    }

    @Test
    void a_meeting_in_which_something_is_decided_meanwhile_is_no_mistake() throws Exception {
        String meeting = api.meeting();
        meanwhile = () -> decided(meeting);
        assertThatThrownBy(() -> send(mistake(meeting))).isInstanceOfSatisfying(Refusal.class,
                refused -> assertThat(refused.first().code())
                        .isEqualTo("what-was-decided-there-must-first-be-revoked"));
        assertThat(looks).as("it decided anew").hasValueGreaterThan(1);
    }

    @Test
    void nothing_is_decided_in_a_meeting_that_turns_out_to_be_a_mistake_meanwhile() throws Exception {
        String meeting = api.meeting();
        meanwhile = () -> api.post("/v1/meetings/" + meeting + "/mistake", "{\"reason\":\"dubbel\"}", "If-Match",
                "\"0\"");
        assertThatThrownBy(() -> send(decision(meeting))).isInstanceOfSatisfying(Refusal.class,
                refused -> assertThat(refused.first().code()).isEqualTo("the-meeting-must-have-been-real"));
        assertThat(looks).as("it decided anew").hasValueGreaterThan(1);
    }

    @Test
    void what_happens_meanwhile_to_others_is_in_nobodys_way() throws Exception {
        String meeting = api.meeting();
        String other = api.meeting();
        meanwhile = () -> api.post("/v1/meetings/" + other + "/mistake", "{\"reason\":\"dubbel\"}", "If-Match",
                "\"0\"");
        assertThat(send(decision(meeting)).position()).isEqualTo(api.head());
        assertThat(looks).as("it decided once").hasValue(1);
    }

    @Test
    void a_decision_in_another_meeting_makes_it_look_again_and_no_more() throws Exception {
        String meeting = api.meeting();
        String other = api.meeting();
        meanwhile = () -> decided(other);
        assertThat(send(mistake(meeting)).position()).isEqualTo(api.head());
        assertThat(looks).hasValue(2);
    }

    private Api.Answer decided(String meeting) throws Exception {
        return api.post("/v1/associations/vgg/decisions",
                "{\"decidedBy\":\"het bestuur\",\"on\":\"2023-09-21\",\"resolution\":{\"kind\":\"decision\",\"title\":"
                        + "\"Gelijktijdig\",\"text\":\"Zo.\"},\"meeting\":\"" + meeting + "\"}");
    }

    private static Command mistake(String meeting) {
        return new MarkEnteredByMistake(VGG, new MeetingId(meeting), "dubbel", VagueDate.unknown());
    }

    private static Command decision(String meeting) {
        return new TakeDecision(VGG, new DecisionId("dec-" + UUID.randomUUID()), new Party.Described("het bestuur"),
                null,
                new Resolution(DecisionKind.DECISION, "Hier", "Zo.", null, List.of(), null),
                VagueDate.day(LocalDate.of(2023, 9, 21)), null, null, new MeetingId(meeting), null);
    }

    private Receipt send(Command command) {
        return door.send(new Submission(command, new Origin("acc-1", "secretary", Via.API, "c-1"), null, "hash", null));
    }
}
