package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.MongoTimeoutException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kroniek.proof.EventLeaf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The head is asked for once, and again after everything that is not a clean success. */
class KeptHeadTest {

    private static final MongoException LOST = new MongoTimeoutException("lost");

    private final Scripted store = new Scripted();
    private final Rounds rounds = new Rounds(store);

    @Test
    void who_writes_alone_asks_for_the_head_once() {
        for (int turn = 0; turn < 50; turn++) {
            append("a", turn);
        }

        assertThat(store.heads).isEqualTo(1);
        assertThat(store.stored).isEqualTo(50);
    }

    static Stream<Inserted> notACleanSuccess() {
        return Stream.of(new Inserted.Taken(0), new Inserted.Refused(0, LOST), new Inserted.Uncertain(LOST));
    }

    @ParameterizedTest
    @MethodSource("notACleanSuccess")
    void after_everything_else_it_is_asked_for_again(Inserted said) {
        append("a", 0);
        store.answers.add(said);
        append("a", 1);
        append("a", 2);

        assertThat(store.heads).isEqualTo(2);
    }

    @Test
    void it_is_asked_for_again_when_a_doubt_cannot_be_settled() {
        append("a", 0);
        store.answers.add(new Inserted.Uncertain(LOST));
        var doubtful = append("a", 1);
        store.silent = true;
        rounds.run(List.of(doubtful));
        store.silent = false;
        append("a", 2);

        assertThat(store.heads).isEqualTo(2);
    }

    private Waiting append(String aggregate, long sequence) {
        var waiting = new Waiting(Drafts.of(aggregate, sequence));
        rounds.run(List.of(waiting));
        return waiting;
    }

    /** Takes everything, but for what was planned. */
    private static final class Scripted implements LogStore {

        final Deque<Inserted> answers = new ArrayDeque<>();
        int heads;
        int stored;
        boolean silent;
        private Head end = Head.none();

        @Override
        public Head head() {
            heads++;
            return end;
        }

        @Override
        public Inserted insert(List<StoredCommit> inOrder) {
            if (!answers.isEmpty()) {
                return answers.remove();
            }
            stored += inOrder.size();
            end = Head.of(inOrder.getLast());
            return new Inserted.Acknowledged(inOrder.size());
        }

        @Override
        public List<StoredCommit> withIds(Collection<UUID> commitIds) {
            if (silent) {
                throw LOST;
            }
            return List.of();
        }

        @Override
        public List<StoredCommit> holding(List<EventLeaf> events) {
            return List.of();
        }

        @Override
        public boolean isTaken(String aggregate, long sequence) {
            return false;
        }

        @Override
        public List<StoredCommit> between(long first, long last) {
            return List.of();
        }
    }
}
