package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeTry;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.eventsourcing.utils.TestSerializer;
import org.jspecify.annotations.Nullable;

/** Whatever is appended, through several engines, is read as from Axon's own engine in memory. */
class OracleProperties {

    private static final int AGGREGATES = 4;
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    /** @param aggregate -1 for an event of none */
    record Fact(int aggregate, int second) {}

    record Batch(int engine, List<Fact> facts) {}

    private InMemoryEventStorageEngine oracle = new InMemoryEventStorageEngine();
    private final Map<Integer, Long> sequences = new HashMap<>();

    @BeforeTry
    void begin() {
        oracle = new InMemoryEventStorageEngine();
        sequences.clear();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void every_question_has_the_answer_of_axons_own_engine(@ForAll("batches") List<Batch> batches,
            @ForAll("pageSizes") List<Integer> pageSizes) throws Exception {
        var log = new TestLog();
        var engines = pageSizes.stream().map(size -> log.closing(engine(log, size))).toList();
        for (var batch : batches) {
            var messages = batch.facts().stream().map(this::message).toList();
            oracle.appendEvents(messages);
            engines.get(batch.engine()).appendEvents(messages);
        }
        engines.forEach(this::assertSameAnswers);
        log.close();
    }

    private void assertSameAnswers(EventStorageEngine engine) {
        var all = tracked(oracle, null);
        assertThat(tracked(engine, null)).isEqualTo(all);
        for (int position = 0; position < all.size(); position++) {
            var token = new GlobalSequenceTrackingToken(position);
            assertThat(tracked(engine, token)).as("after %d", position).isEqualTo(tracked(oracle, token));
        }
        for (int aggregate = 0; aggregate < AGGREGATES; aggregate++) {
            String id = "a" + aggregate;
            for (long first = 0; first <= sequences.getOrDefault(aggregate, 0L); first++) {
                assertThat(history(engine, id, first)).as("%s from %d", id, first)
                        .isEqualTo(history(oracle, id, first));
            }
            assertThat(engine.lastSequenceNumberFor(id)).isEqualTo(oracle.lastSequenceNumberFor(id));
        }
        if (!all.isEmpty()) {
            assertThat(engine.createHeadToken()).isEqualTo(oracle.createHeadToken());
            assertThat(engine.createTailToken()).isEqualTo(oracle.createTailToken());
            for (int second = 0; second < 22; second += 3) {
                var time = START.plusSeconds(second);
                assertThat(engine.createTokenAt(time)).as("at second %d", second).isEqualTo(oracle.createTokenAt(time));
            }
        }
    }

    private static List<String> tracked(EventStorageEngine engine, @Nullable TrackingToken after) {
        try (var events = engine.readEvents(after, false)) {
            return events.map(OracleProperties::described).toList();
        }
    }

    private static List<String> history(EventStorageEngine engine, String aggregate, long first) {
        return engine.readEvents(aggregate, first).asStream()
                .map(event -> event.getIdentifier() + " " + event.getSequenceNumber() + " " + event.getPayload()
                        + " " + event.getTimestamp())
                .toList();
    }

    private static String described(TrackedEventMessage<?> event) {
        return event.trackingToken() + " " + event.getIdentifier() + " " + event.getPayload() + " "
                + event.getMetaData()
                + " " + event.getTimestamp() + (event instanceof DomainEventMessage<?> domain
                        ? " " + domain.getAggregateIdentifier() + " " + domain.getSequenceNumber()
                        : "");
    }

    private EventMessage<?> message(Fact fact) {
        var at = START.plusSeconds(fact.second());
        var plain = new GenericEventMessage<>("happened in " + fact, Map.of("second", fact.second()));
        if (fact.aggregate() < 0) {
            return new GenericEventMessage<>(plain, () -> at);
        }
        long sequence = sequences.merge(fact.aggregate(), 1L, Long::sum) - 1;
        return new GenericDomainEventMessage<>("Thing", "a" + fact.aggregate(), sequence, plain, () -> at);
    }

    private static MongoEventStorageEngine engine(TestLog log, int pageSize) {
        var builder = new EngineBuilder(log.database()).attribution(Attribution.of("suite"))
                .settings(new LogSettings(Duration.ofSeconds(10), pageSize));
        builder.eventSerializer(TestSerializer.xStreamSerializer());
        builder.snapshotSerializer(TestSerializer.xStreamSerializer());
        return builder.build();
    }

    @Provide
    static Arbitrary<List<Batch>> batches() {
        var fact = Combinators.combine(Arbitraries.integers().between(-1, AGGREGATES - 1),
                Arbitraries.integers().between(0, 20)).as(Fact::new);
        return Combinators.combine(Arbitraries.integers().between(0, 2), fact.list().ofMinSize(1).ofMaxSize(7))
                .as(Batch::new).list().ofMaxSize(14);
    }

    @Provide
    static Arbitrary<List<Integer>> pageSizes() {
        return Arbitraries.integers().between(1, 9).list().ofSize(3);
    }
}
