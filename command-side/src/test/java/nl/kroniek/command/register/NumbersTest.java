package nl.kroniek.command.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.kroniek.command.Api;
import nl.kroniek.command.CommandSide;
import nl.kroniek.command.CommandSideTest;
import nl.kroniek.command.door.CommandDoor;
import nl.kroniek.command.door.Origin;
import nl.kroniek.command.door.Submission;
import nl.kroniek.command.door.Via;
import nl.kroniek.command.decision.take.TakeDecision;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.Party;
import nl.kroniek.events.RegisterId;
import nl.kroniek.events.decision.DecisionKind;
import nl.kroniek.events.decision.Resolution;
import nl.kroniek.events.register.DecisionNumbered;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.vault.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.test.web.servlet.MockMvc;

@CommandSideTest
class NumbersTest {

    private static final int CLIENTS = 16;

    private final Api api;
    private final LogReader log;
    private final CommandDoor door;
    private final EmbeddedMongo mongo;

    NumbersTest(@Autowired MockMvc http, @Autowired LogReader log, @Autowired Accounts accounts,
            @Autowired CommandDoor door, @Autowired EmbeddedMongo mongo) {
        this.api = new Api(http, log, accounts);
        this.log = log;
        this.door = door;
        this.mongo = mongo;
    }

    @BeforeEach
    void associations() throws Exception {
        api.registered();
    }

    @Test
    void sixteen_clients_get_the_numbers_without_a_gap() throws Exception {
        String body = api.body("DB");
        Callable<Api.Answer> take = () -> api.post("/v1/associations/vgg/decisions", "{\"decidedBy\":\"" + body
                + "\",\"on\":\"2023-06-29\",\"resolution\":{\"kind\":\"decision\",\"title\":\"Besluit\",\"text\":\"Wij doen het.\"}}");
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (var answer : clients.invokeAll(IntStream.range(0, 3 * CLIENTS).mapToObj(i -> take).toList())) {
                assertThat(answer.get().status()).as("%s", answer.get().problem()).isEqualTo(201);
            }
        }
        assertNumbers(new BodyId(body), "DB", 3 * CLIENTS);
    }

    @Test
    void two_processes_share_one_register() throws Exception {
        BodyId body = new BodyId(api.body("AB"));
        try (var other = new SpringApplicationBuilder(CommandSide.class).properties("server.port=0",
                "spring.main.web-application-type=servlet", "kroniek.mongodb-uri=" + mongo.uri()).run()) {
            List<CommandDoor> doors = List.of(door, other.getBean(CommandDoor.class));
            try (var clients = Executors.newFixedThreadPool(8)) {
                for (var done : clients.invokeAll(IntStream.range(0, 32)
                        .<Callable<Object>>mapToObj(i -> () -> doors.get(i % 2).send(decision(body, i))).toList())) {
                    done.get();
                }
            }
        }
        assertNumbers(body, "AB", 32);
    }

    private void assertNumbers(BodyId body, String label, int count) {
        var recorded = log.ofAggregate(RegisterId.of(body, 2023).value()).stream().map(RecordedEvent.class::cast)
                .toList();
        assertThat(recorded).extracting(event -> ((DecisionNumbered) event.event()).number())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, count).boxed().toList());
        assertThat(((DecisionNumbered) recorded.getLast().event()).label()).isEqualTo(label + " 2023-" + count);
        for (var numbered : recorded) {
            DecisionId decision = ((DecisionNumbered) numbered.event()).decision();
            assertThat(log.ofAggregate(decision.value()).getFirst().ordinal()).as("one commit with its decision")
                    .isEqualTo(numbered.ordinal());
        }
    }

    private static Submission decision(BodyId body, int i) {
        Resolution resolution = new Resolution(DecisionKind.DECISION, "Besluit", "Wij doen het.", null, List.of(),
                null);
        return new Submission(new TakeDecision(new AssociationId("vgg"), new DecisionId("dec-" + body + i),
                new Party.OfBody(body), null, resolution, EdtfDates.parse("2023-06-29"), null, null, null, null),
                new Origin("acc-1", "secretary", Via.API, "test"), null, "hash", null);
    }
}
