package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several processes, of which each has its own engine, with several threads each. */
class ConcurrentWritersTest {

    private static final int ENGINES = 3;
    private static final int THREADS = 4;
    private static final int COMMITS = 25;

    @RegisterExtension
    final TestLog log = new TestLog();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    @Test
    void writers_of_other_aggregates_all_get_in_without_hole_or_double() throws Exception {
        run((engine, thread, turn) -> TestLog.message("own-" + engine + "-" + thread, turn));

        assertThat(refused).isEmpty();
        assertThat(acknowledged).hasSize(ENGINES * THREADS * COMMITS);
        assertWhole();
    }

    @Test
    void of_writers_of_one_aggregate_one_gets_each_place_and_the_others_hear_it() throws Exception {
        run((engine, thread, turn) -> TestLog.message("shared", turn));

        assertThat(acknowledged).hasSize(COMMITS);
        assertThat(refused).hasSize(ENGINES * THREADS * COMMITS - COMMITS);
        assertWhole();
    }

    private void assertWhole() {
        var verification = log.verify();
        assertThat(verification.fault()).isEmpty();
        assertThat(verification.events()).isEqualTo(acknowledged.size());
        Set<String> stored = log.all().stream().map(RecordedEvent::eventId).collect(Collectors.toSet());
        assertThat(stored).isEqualTo(acknowledged);
        var both = new HashSet<>(refused);
        both.retainAll(stored);
        assertThat(both).isEmpty();
    }

    private interface Work {
        DomainEventMessage<?> event(int engine, int thread, int turn);
    }

    private void run(Work work) throws Exception {
        List<Callable<Void>> writers = new ArrayList<>();
        for (int e = 0; e < ENGINES; e++) {
            int engineNumber = e;
            var engine = log.another().engine();
            IntStream.range(0, THREADS).forEach(thread -> writers.add(() -> {
                for (int turn = 0; turn < COMMITS; turn++) {
                    append(engine, work.event(engineNumber, thread, turn));
                }
                return null;
            }));
        }
        try (var pool = Executors.newFixedThreadPool(writers.size())) {
            for (var done : pool.invokeAll(writers)) {
                done.get();
            }
        }
    }

    private void append(EventStorageEngine engine, DomainEventMessage<?> event) {
        try {
            engine.appendEvents(event);
            acknowledged.add(event.getIdentifier());
        } catch (ConcurrencyException | AggregateStreamCreationException e) {
            refused.add(event.getIdentifier());
        }
    }
}
