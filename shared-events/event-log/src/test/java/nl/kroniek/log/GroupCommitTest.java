package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(20)
class GroupCommitTest {

    @RegisterExtension
    final TestLog log = new TestLog();
    private final GatedStore store = new GatedStore(
            new CommitStore(log.database(), TestLog.SETTINGS.appendDeadline()));
    private final List<Thread> senders = new ArrayList<>();
    private Appender appender = new Appender(store, TestLog.SETTINGS);

    @AfterEach
    void close() {
        store.open(1_000_000);
        appender.close();
    }

    @Test
    void what_waits_while_an_insert_is_under_way_travels_together_in_the_next() throws Exception {
        var first = send(Drafts.of("first", 0));
        store.awaitAtTheGate(1);
        var others = new ArrayList<CompletableFuture<StoredCommit>>();
        for (int i = 0; i < 20; i++) {
            others.add(queued(Drafts.of("a" + i, 0)));
        }
        store.open(2);

        assertThat(first.get().ordinal()).isZero();
        for (int i = 0; i < others.size(); i++) {
            assertThat(others.get(i).get().ordinal()).as("in the order in which they came").isEqualTo(i + 1);
        }
        assertThat(store.sizes()).containsExactly(1, 20);
    }

    @Test
    void a_second_insert_is_never_under_way() throws Exception {
        store.open(1_000_000);
        var all = new ArrayList<CompletableFuture<StoredCommit>>();
        for (int i = 0; i < 400; i++) {
            all.add(send(Drafts.of("a" + i, 0)));
        }
        for (var one : all) {
            one.get();
        }
        assertThat(store.mostUnderWay).hasValue(1);
        assertThat(store.sizes()).hasSizeLessThan(400);
    }

    @Test
    void an_insert_holds_at_most_five_hundred_commits() throws Exception {
        var all = new ArrayList<>(List.of(send(Drafts.of("first", 0))));
        store.awaitAtTheGate(1);
        for (int i = 0; i < 1_100; i++) {
            all.add(queued(Drafts.of("a" + i, 0)));
        }
        store.open(1_000_000);
        for (var one : all) {
            one.get();
        }
        assertThat(store.sizes()).containsExactly(1, 500, 500, 100);
    }

    @Test
    void an_insert_holds_at_most_eight_mebibytes_and_what_is_larger_travels_alone() throws Exception {
        var all = new ArrayList<>(List.of(send(Drafts.of("first", 0))));
        store.awaitAtTheGate(1);
        for (int mebibytes : new int[]{3, 3, 3, 11, 1, 1}) {
            all.add(queued(Drafts.of(UUID.randomUUID(),
                    Drafts.event("a" + all.size(), 0, new byte[mebibytes * 1024 * 1024]))));
        }
        store.open(1_000_000);
        for (var one : all) {
            one.get();
        }
        assertThat(store.sizes()).containsExactly(1, 2, 1, 1, 2);
    }

    @Test
    void a_clash_of_one_does_not_stop_the_others() throws Exception {
        log.engine().appendEvents(TestLog.message("taken", 0));
        var first = send(Drafts.of("first", 0));
        store.awaitAtTheGate(1);
        var before = queued(Drafts.of("before", 0));
        var clash = queued(Drafts.of("taken", 0));
        var after = queued(Drafts.of("after", 0));
        store.open(1_000_000);

        assertThat(List.of(first.get().ordinal(), before.get().ordinal(), after.get().ordinal()))
                .containsExactly(1L, 2L, 3L);
        assertThatThrownBy(clash::get).hasCauseInstanceOf(Conflict.class);
    }

    @Test
    void rivals_for_one_place_are_told_by_the_one_that_got_it() throws Exception {
        var first = send(Drafts.of("first", 0));
        store.awaitAtTheGate(1);
        var winner = queued(Drafts.of("a", 0));
        var rivals = new ArrayList<CompletableFuture<StoredCommit>>();
        for (int i = 0; i < 30; i++) {
            rivals.add(queued(Drafts.of("a", 0)));
        }
        store.open(2);

        assertThat(first.get().ordinal()).isZero();
        assertThat(winner.get().ordinal()).isEqualTo(1);
        for (var rival : rivals) {
            assertThatThrownBy(rival::get).hasCauseInstanceOf(Conflict.class);
        }
        assertThat(store.sizes()).as("no insert for the rivals").containsExactly(1, 1);
    }

    @Test
    void the_same_commit_twice_in_the_queue_is_stored_once_and_both_hear_where() throws Exception {
        var draft = Drafts.of("a", 0);
        var first = send(Drafts.of("first", 0));
        store.awaitAtTheGate(1);
        var one = queued(draft);
        var two = queued(draft);
        store.open(1_000_000);

        assertThat(first.get().ordinal()).isZero();
        assertThat(one.get().ordinal()).isEqualTo(1);
        assertThat(two.get().ordinal()).isEqualTo(1);
    }

    @Test
    void who_is_interrupted_in_the_queue_hears_that_nothing_was_written() throws Exception {
        send(Drafts.of("first", 0));
        store.awaitAtTheGate(1);
        var draft = Drafts.of("a", 0);
        var waiting = queued(draft);
        senders.getLast().interrupt();

        assertThatThrownBy(waiting::get).cause().isInstanceOfSatisfying(CommitRefused.class,
                refused -> assertThat(refused.code()).isEqualTo("busy"));
        store.open(1_000_000);
        appender.close();
        assertThat(log.reader().byCommitId(draft.commitId())).isEmpty();
    }

    @Test
    void who_is_interrupted_after_it_was_sent_hears_that_it_is_not_known() throws Exception {
        send(Drafts.of("first", 0));
        store.awaitAtTheGate(1);
        var draft = Drafts.of("a", 0);
        var waiting = queued(draft);
        store.open(1);
        store.awaitAtTheGate(2);
        senders.getLast().interrupt();

        assertThatThrownBy(waiting::get).cause().isInstanceOfSatisfying(OutcomeUnknown.class,
                unknown -> assertThat(unknown.commitId()).isEqualTo(draft.commitId()));
        store.open(1_000_000);
        appender.close();
        assertThat(log.reader().byCommitId(draft.commitId())).isPresent();
    }

    @Test
    void the_deadline_is_kept_while_an_insert_hangs() throws Exception {
        appender = new Appender(store, new LogSettings(Duration.ofMillis(200), 64));
        send(Drafts.of("first", 0));
        store.awaitAtTheGate(1);
        var waiting = queued(Drafts.of("a", 0));

        assertThatThrownBy(waiting::get).cause().isInstanceOf(CommitRefused.class);
    }

    @Test
    void closing_writes_what_waits_and_refuses_what_comes() throws Exception {
        send(Drafts.of("first", 0));
        store.awaitAtTheGate(1);
        var waiting = queued(Drafts.of("a", 0));
        var closing = CompletableFuture.runAsync(appender::close);
        store.open(1_000_000);

        assertThat(waiting.get().ordinal()).isEqualTo(1);
        closing.get();
        assertThatThrownBy(() -> appender.append(Drafts.of("b", 0))).isInstanceOf(CommitRefused.class)
                .hasMessageContaining("closing");
        assertThat(writers()).isEmpty();
    }

    @Test
    void a_sender_whose_own_round_breaks_down_leaves_the_log_to_the_next() throws Exception {
        LogStore breaking = mock(LogStore.class, delegatesTo(store));
        doThrow(new StackOverflowError()).doAnswer(call -> store.insert(call.getArgument(0))).when(breaking)
                .insert(any());
        appender = new Appender(breaking, TestLog.SETTINGS);
        store.open(1_000_000);

        assertThatThrownBy(() -> appender.append(Drafts.of("a", 0))).isInstanceOf(StackOverflowError.class);
        assertThat(appender.append(Drafts.of("b", 0)).ordinal()).isZero();
    }

    @Test
    void an_engine_that_is_closed_leaves_no_thread() throws Exception {
        var other = log.another();
        var all = new ArrayList<CompletableFuture<Void>>();
        for (int i = 0; i < 8; i++) {
            String aggregate = "a" + i;
            all.add(CompletableFuture.runAsync(() -> other.engine().appendEvents(TestLog.message(aggregate, 0))));
        }
        for (var one : all) {
            one.get();
        }
        other.close();
        TimeUnit.MILLISECONDS.sleep(20);
        assertThat(writers()).isEmpty();
    }

    private static List<Thread> writers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.isAlive() && thread.getName().startsWith("kroniek-log-")).toList();
    }

    /** Sent, and waiting in the queue behind the insert that is under way. */
    private CompletableFuture<StoredCommit> queued(Draft draft) throws InterruptedException {
        var future = send(draft);
        while (senders.getLast().getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return future;
    }

    private CompletableFuture<StoredCommit> send(Draft draft) {
        var future = new CompletableFuture<StoredCommit>();
        senders.add(Thread.ofVirtual().start(() -> {
            try {
                var stored = appender.append(draft);
                future.complete(stored);
            } catch (Conflict | RuntimeException e) {
                future.completeExceptionally(e);
            }
        }));
        return future;
    }
}
