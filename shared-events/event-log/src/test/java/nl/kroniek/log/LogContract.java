package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a log promises on every server it runs on. */
abstract class LogContract {

    private static final int ENGINES = 3;
    private static final int THREADS = 4;
    private static final int COMMITS = 25;

    @RegisterExtension
    final TestLog log;

    LogContract(TestLog log) {
        this.log = log;
    }

    private interface Work {
        DomainEventMessage<?> event(int engine, int thread, int turn);
    }

    @Test
    void writers_of_other_aggregates_all_get_in_without_hole_or_double() throws Exception {
        run((engine, thread, turn) -> TestLog.message("own-" + engine + "-" + thread, turn));

        assertThat(log.ledger().absent()).isZero();
        assertThat(log.ledger().acknowledged()).isEqualTo(ENGINES * THREADS * COMMITS);
        assertThat(log.commits()).hasSize(ENGINES * THREADS * COMMITS);
    }

    @Test
    void of_writers_of_one_aggregate_one_gets_each_place_and_the_others_hear_it() throws Exception {
        run((engine, thread, turn) -> TestLog.message("shared", turn));

        assertThat(log.ledger().acknowledged()).isEqualTo(COMMITS);
        assertThat(log.ledger().absent()).isEqualTo(ENGINES * THREADS * COMMITS - COMMITS);
        assertThat(log.commits()).hasSize(COMMITS);
    }

    @Test
    void those_who_write_apart_are_not_held_up_by_those_who_clash() throws Exception {
        run((engine, thread, turn) -> thread == 0
                ? TestLog.message("own-" + engine, turn)
                : TestLog.message("shared", turn));

        assertThat(log.ledger().acknowledged()).isEqualTo(ENGINES * COMMITS + COMMITS);
    }

    @Test
    void a_reader_who_follows_sees_everything_once_and_in_order() throws Exception {
        var seen = new ArrayList<String>();
        var writing = Thread.ofVirtual().start(() -> IntStream.range(0, 60).forEach(
                turn -> log.engine().appendEvents(TestLog.message("a", 2L * turn),
                        TestLog.message("a", 2L * turn + 1))));
        var token = new GlobalSequenceTrackingToken(-1);
        while (seen.size() < 120) {
            try (var events = log.another().engine().readEvents(token, false)) {
                for (var event : events.limit(7).toList()) {
                    seen.add(event.getIdentifier());
                    token = (GlobalSequenceTrackingToken) event.trackingToken();
                }
            }
        }
        writing.join();

        assertThat(seen).isEqualTo(log.all().stream().map(Recorded::eventId).toList());
        assertThat(token.getGlobalIndex()).isEqualTo(119);
    }

    @Test
    void a_taken_place_is_told_with_the_event_that_wanted_it() {
        log.engine().appendEvents(TestLog.message("a", 0), TestLog.message("a", 1));

        assertThatThrownBy(() -> log.engine().appendEvents(TestLog.message("a", 1)))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> log.engine().appendEvents(TestLog.message("b", 0), TestLog.message("a", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(log.commits()).hasSize(1);
    }

    @Test
    void the_same_commit_again_is_the_same_commit_and_another_under_its_id_is_refused() throws Conflict {
        var appender = log.appender();
        var draft = Drafts.of("a", 0);
        var first = appender.append(draft);

        assertThat(appender.append(draft).ordinal()).isEqualTo(first.ordinal());
        assertThatThrownBy(() -> appender.append(Drafts.of(draft.commitId(), Drafts.event("b", 0, new byte[0]))))
                .isInstanceOf(CommitAlreadyStored.class);
        assertThat(log.commits()).hasSize(1);
    }

    @Test
    void a_commit_as_large_as_is_allowed_is_stored_and_read_back() throws Conflict {
        var appender = log.appender();
        byte[] body = new byte[3_000];
        var many = LongStream.range(0, 3_600).mapToObj(i -> Drafts.event("a", i, body)).toList();
        var draft = new Draft(UUID.randomUUID(), "vgg", TestLog.NOW, many);
        assertThat(draft.bytes()).isBetween(DraftCheck.MAX_BYTES * 9 / 10, DraftCheck.MAX_BYTES);
        appender.append(draft);

        assertThat(draft.isThe(log.commits().getFirst())).isTrue();
    }

    @Test
    void history_positions_and_times_are_answered() {
        for (int i = 0; i < 10; i++) {
            List<EventMessage<?>> events = List.of(TestLog.message("a", i), TestLog.message("b" + i, 0));
            log.engine().appendEvents(events);
        }

        assertThat(log.reader().head()).isEqualTo(19);
        assertThat(log.reader().ofAggregate("a", 6)).extracting(Recorded::sequence).containsExactly(7L, 8L, 9L);
        assertThat(log.reader().holding(13).orElseThrow().ordinal()).isEqualTo(6);
        assertThat(log.engine().lastSequenceNumberFor("a")).contains(9L);
        assertThat(log.engine().createTokenAt(TestLog.NOW)).isEqualTo(new GlobalSequenceTrackingToken(-1));
        assertThat(log.engine().createTokenAt(TestLog.NOW.plusMillis(1))).isEqualTo(log.engine().createHeadToken());
        assertThat(log.verify().isWhole()).isTrue();
    }

    private void run(Work work) throws Exception {
        List<Callable<Void>> writers = new ArrayList<>();
        for (int e = 0; e < ENGINES; e++) {
            int number = e;
            var engine = log.another().engine();
            IntStream.range(0, THREADS).forEach(thread -> writers.add(() -> {
                for (int turn = 0; turn < COMMITS; turn++) {
                    append(engine, work.event(number, thread, turn));
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
            log.ledger().acknowledged(List.of(event.getIdentifier()));
        } catch (ConcurrencyException | AggregateStreamCreationException e) {
            log.ledger().absent(List.of(event.getIdentifier()));
        }
    }
}
