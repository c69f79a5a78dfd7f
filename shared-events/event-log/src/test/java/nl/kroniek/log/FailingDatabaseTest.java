package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import org.bson.BsonDocument;
import java.util.stream.LongStream;
import nl.kroniek.proof.EventLeaf;
import com.mongodb.MongoException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the log says when the database does not say what it did. */
class FailingDatabaseTest {

    @RegisterExtension
    final TestLog log = new TestLog();
    private final Faults commits = new Faults(log);
    private final Appender appender = log.closing(new Appender(commits, new LogSettings(Duration.ofMillis(300), 64)));

    private enum Fault {
        LOST_REQUEST, LOST_ANSWER
    }

    /** Loses the request or the answer of the next inserts, or every look afterwards. */
    private static final class Faults implements LogStore {

        private final LogStore store;
        private final Deque<Fault> planned = new ArrayDeque<>();
        private @Nullable MongoException refusal;
        private boolean readsFail;
        private boolean readsFailLater;
        private int inserts;

        Faults(TestLog log) {
            store = new CommitStore(log.database(), TestLog.SETTINGS.appendDeadline());
        }

        @Override
        public Inserted insert(List<StoredCommit> inOrder) {
            inserts++;
            var fault = planned.poll();
            if (fault == null && refusal != null) {
                return new Inserted.Refused(0, refusal);
            }
            var lost = new Inserted.Uncertain(new MongoSocketReadException("planned", new ServerAddress()));
            var said = fault == Fault.LOST_REQUEST ? lost : store.insert(inOrder);
            readsFail |= readsFailLater;
            return fault == null ? said : lost;
        }

        @Override
        public List<StoredCommit> withIds(Collection<UUID> commitIds) {
            return answer(() -> store.withIds(commitIds));
        }

        @Override
        public List<StoredCommit> holding(List<EventLeaf> events) {
            return answer(() -> store.holding(events));
        }

        @Override
        public boolean isTaken(String aggregate, long sequence) {
            return answer(() -> store.isTaken(aggregate, sequence));
        }

        @Override
        public List<StoredCommit> between(long first, long last) {
            return answer(() -> store.between(first, last));
        }

        @Override
        public Head head() {
            return answer(store::head);
        }

        private <T> T answer(Supplier<T> question) {
            if (readsFail) {
                throw new MongoTimeoutException("planned");
            }
            return question.get();
        }
    }

    @Test
    void a_lost_answer_is_found_to_be_a_success() throws Conflict {
        commits.planned.add(Fault.LOST_ANSWER);
        var stored = appender.append(draft(UUID.randomUUID(), TestLog.message("a", 0)));

        assertThat(stored.ordinal()).isZero();
        assertThat(commits.inserts).isEqualTo(1);
        assertThat(log.all()).hasSize(1);
    }

    @Test
    void a_lost_request_is_sent_again_under_the_same_commit_id() throws Conflict {
        commits.planned.addAll(List.of(Fault.LOST_REQUEST, Fault.LOST_REQUEST, Fault.LOST_ANSWER));
        var id = UUID.randomUUID();
        appender.append(draft(id, TestLog.message("a", 0)));

        assertThat(commits.inserts).isEqualTo(3);
        assertThat(log.reader().byCommitId(id)).isPresent();
        assertThat(log.all()).hasSize(1);
        assertThat(log.verify().isWhole()).isTrue();
    }

    @Test
    void silence_until_the_deadline_is_unknown_and_never_failed() {
        commits.planned.add(Fault.LOST_ANSWER);
        commits.readsFailLater = true;
        var id = UUID.randomUUID();

        assertThatThrownBy(() -> appender.append(draft(id, TestLog.message("a", 0))))
                .isInstanceOfSatisfying(OutcomeUnknown.class, unknown -> assertThat(unknown.commitId()).isEqualTo(id));
        assertThat(log.reader().byCommitId(id)).isPresent();
    }

    @Test
    void a_database_that_never_got_the_commit_is_busy_and_not_unknown() {
        commits.readsFail = true;

        assertThatThrownBy(() -> appender.append(draft(UUID.randomUUID(), TestLog.message("a", 0))))
                .isInstanceOfSatisfying(CommitRefused.class, refused -> assertThat(refused.code()).isEqualTo("busy"));
        assertThat(commits.inserts).isZero();
    }

    @Test
    void after_trouble_the_next_commit_looks_where_the_log_ends() throws Conflict {
        appender.append(draft(UUID.randomUUID(), TestLog.message("a", 0)));
        commits.planned.add(Fault.LOST_ANSWER);
        appender.append(draft(UUID.randomUUID(), TestLog.message("a", 1)));
        log.engine().appendEvents(TestLog.message("b", 0));
        appender.append(draft(UUID.randomUUID(), TestLog.message("a", 2)));

        assertThat(log.all()).extracting(Recorded::position).containsExactly(0L, 1L, 2L, 3L);
        assertThat(log.verify().isWhole()).isTrue();
    }

    @Test
    void the_same_commit_twice_is_one_commit() throws Conflict {
        var draft = draft(UUID.randomUUID(), TestLog.message("a", 0));
        var first = appender.append(draft);
        var second = appender.append(draft);

        assertThat(second.ordinal()).isEqualTo(first.ordinal());
        assertThat(log.all()).hasSize(1);
    }

    @Test
    void another_commit_under_a_known_id_is_answered_with_what_was_stored() throws Conflict {
        var id = UUID.randomUUID();
        appender.append(draft(id, TestLog.message("a", 0)));

        assertThatThrownBy(() -> appender.append(draft(id, TestLog.message("b", 0))))
                .isInstanceOfSatisfying(CommitAlreadyStored.class,
                        known -> assertThat(known.stored().events().getFirst().agg()).isEqualTo("a"));
        assertThat(log.all()).hasSize(1);
    }

    @Test
    void a_taken_place_is_a_conflict_that_names_the_event() throws Conflict {
        appender.append(draft(UUID.randomUUID(), TestLog.message("a", 0)));

        assertThatThrownBy(
                () -> appender.append(draft(UUID.randomUUID(), TestLog.message("b", 0), TestLog.message("a", 0))))
                .isInstanceOfSatisfying(Conflict.class, conflict -> assertThat(conflict.index()).isEqualTo(1));
        assertThat(log.all()).hasSize(1);
    }

    @Test
    void what_a_server_refuses_is_told_as_it_is_and_the_others_go_on() throws Exception {
        var refusal = new MongoCommandException(BsonDocument.parse("{ok: 0, code: 13}"), new ServerAddress());
        commits.refusal = refusal;
        assertThatThrownBy(() -> appender.append(draft(UUID.randomUUID(), TestLog.message("a", 0))))
                .isSameAs(refusal);

        commits.refusal = null;
        assertThat(appender.append(draft(UUID.randomUUID(), TestLog.message("a", 0))).ordinal()).isZero();
    }

    @Test
    void a_refusal_after_doubt_is_unknown_and_not_failed() {
        commits.planned.add(Fault.LOST_REQUEST);
        commits.refusal = new MongoCommandException(BsonDocument.parse("{ok: 0, code: 13}"), new ServerAddress());

        assertThatThrownBy(() -> appender.append(draft(UUID.randomUUID(), TestLog.message("a", 0))))
                .isInstanceOf(OutcomeUnknown.class);
    }

    @Test
    void an_answer_that_is_no_answer_is_not_mistaken_for_a_refusal() {
        for (int code : new int[]{6, 11, 24, 50, 64, 89, 91, 96, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436}) {
            var said = Failure.said(new MongoCommandException(BsonDocument.parse("{ok: 0, code: " + code + "}"),
                    new ServerAddress()));
            assertThat(said).as("code %d", code).isInstanceOf(Inserted.Uncertain.class);
        }
    }

    @Test
    void too_many_events_and_too_many_bytes_are_refused() {
        var many = LongStream.rangeClosed(0, DraftCheck.MAX_EVENTS)
                .mapToObj(i -> TestLog.message("a", i)).toArray(EventMessage[]::new);
        assertTooLarge(draft(UUID.randomUUID(), many));
        byte[] heavy = new byte[(int) DraftCheck.MAX_BYTES];
        var one = draft(UUID.randomUUID(), TestLog.message("a", 0)).events().getFirst();
        assertTooLarge(new Draft(UUID.randomUUID(), "vgg", TestLog.NOW,
                List.of(new EventLeaf(one.id(), one.agg(), one.aggType(), 0, one.type(), 1, one.at(),
                        heavy, one.meta()))));
    }

    private void assertTooLarge(Draft draft) {
        assertThatThrownBy(() -> appender.append(draft)).isInstanceOfSatisfying(CommitRefused.class,
                refused -> assertThat(refused.code()).isEqualTo("commit-too-large"));
    }

    private static Draft draft(UUID id, EventMessage<?>... messages) {
        return new DraftWriter(new CatalogSerializer(), Clock.fixed(TestLog.NOW, ZoneOffset.UTC),
                Attribution.OF_EVENTS).write(List.of(messages), id);
    }
}
