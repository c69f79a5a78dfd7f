package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.MongoTimeoutException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kroniek.log.Guard.NoneSince;
import nl.kroniek.log.Guard.Unchanged;
import nl.kroniek.proof.EventLeaf;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Commits that rely upon what they do not write. */
@Timeout(30)
class GuardsTest {

    private static final int ROUNDS = 100;
    private static final String TYPE = "Association";

    @RegisterExtension
    final TestLog log = new TestLog();
    private final Appender appender = log.appender();

    private StoredCommit relying(Draft draft, Guard... guards) throws Conflict {
        return appender.append(draft.relyingUpon(List.of(guards)));
    }

    @Test
    void a_thing_that_did_not_change_holds_nobody_up_and_one_that_did_holds_its_commit_back() throws Conflict {
        appender.append(Drafts.of("a", 0));
        assertThat(relying(Drafts.of("b", 0), new Unchanged("a", 0), new Unchanged("c", -1)).ordinal()).isEqualTo(1);
        log.appender().append(Drafts.of("a", 1));
        assertThatThrownBy(() -> relying(Drafts.of("d", 0), new Unchanged("a", 0))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> relying(Drafts.of("d", 0), new Unchanged("b", -1))).isInstanceOf(Conflict.class);
        assertThat(relying(Drafts.of("d", 0), new Unchanged("a", 1)).ordinal()).isEqualTo(3);
    }

    @Test
    void what_happened_since_holds_a_commit_back_where_it_is_of_that_type_and_association() throws Conflict {
        long seen = appender.append(Drafts.of("a", 0)).position();
        assertThat(relying(Drafts.of("b", 0), new NoneSince(seen, "vgg", TYPE)).position()).isEqualTo(seen + 1);
        log.appender().append(Drafts.of(UUID.randomUUID(), Drafts.event("c", 0, new byte[0]),
                Drafts.event("c", 1, new byte[0])));
        assertThatThrownBy(() -> relying(Drafts.of("d", 0), new NoneSince(seen + 1, "vgg", TYPE)))
                .isInstanceOf(Conflict.class);
        assertThatCode(() -> relying(Drafts.of("d", 0), new NoneSince(seen, "vfg", TYPE))).doesNotThrowAnyException();
        assertThatCode(() -> relying(Drafts.of("e", 0), new NoneSince(seen, "vgg", "Body"))).doesNotThrowAnyException();
        assertThatCode(() -> relying(Drafts.of("f", 0), new NoneSince(head(), "vgg", TYPE))).doesNotThrowAnyException();
    }

    @Test
    void who_looked_so_long_ago_that_nobody_wants_to_read_what_came_since_looks_again() throws Conflict {
        appender.append(Drafts.of(UUID.randomUUID(), IntStream.range(0, 1_030)
                .mapToObj(i -> Drafts.event("a", i, new byte[0])).toArray(EventLeaf[]::new)));
        assertThatThrownBy(() -> relying(Drafts.of("b", 0), new NoneSince(-1, "vfg", "Body")))
                .isInstanceOf(Conflict.class);
        assertThatCode(() -> relying(Drafts.of("b", 0), new NoneSince(500, "vfg", "Body"))).doesNotThrowAnyException();
    }

    @Test
    void of_what_it_writes_itself_its_places_say_enough() {
        var draft = Drafts.of("a", 3).relyingUpon(List.of(new Unchanged("a", 2), new Unchanged("b", 0),
                new Unchanged("b", 0)));
        assertThat(draft.guards()).containsExactly(new Unchanged("b", 0));
    }

    @Test
    void who_relies_upon_what_another_is_about_to_change_does_not_travel_with_him() {
        var first = new Waiting(Drafts.of("a", 0));
        var relying = new Waiting(Drafts.of("b", 0).relyingUpon(List.of(new Unchanged("a", -1))));
        var since = new Waiting(Drafts.of("c", 0).relyingUpon(List.of(new NoneSince(-1, "vgg", TYPE))));
        var careless = new Waiting(Drafts.of("d", 0));
        var linked = Linked.to(Head.none(), List.of(first, relying, since, careless));
        assertThat(linked.heldBack()).containsExactly(relying, since);
        assertThat(Linked.to(Head.none(), List.of(relying, first)).heldBack()).as("the other way round").isEmpty();
    }

    @Test
    void who_is_in_doubt_is_not_told_that_it_is_not_there() throws Exception {
        appender.append(Drafts.of("a", 0));
        var store = new CommitStore(log.database(), TestLog.SETTINGS.appendDeadline());
        for (boolean doubtful : new boolean[]{false, true}) {
            var waiting = new Waiting(Drafts.of("b", 0).relyingUpon(List.of(new Unchanged("a", -1))));
            assertThat(waiting.claim()).isTrue();
            if (doubtful) {
                waiting.doubt(new MongoTimeoutException("no answer"));
            }
            new Guards(store).hold(List.of(waiting), store.head());
            assertThat(waiting.await(1)).isInstanceOf(doubtful ? Outcome.Unknown.class : Outcome.Outdated.class);
        }
    }

    @Test
    void what_came_in_while_it_was_still_so_is_a_success_whenever_it_is_sent_again() throws Conflict {
        var draft = Drafts.of("b", 0).relyingUpon(List.of(new Unchanged("a", -1)));
        var stored = appender.append(draft);
        appender.append(Drafts.of("a", 0));
        assertThat(log.appender().append(draft).ordinal()).isEqualTo(stored.ordinal());
    }

    @Test
    void a_server_that_does_not_have_all_of_it_gives_no_answer() throws Conflict {
        appender.append(Drafts.of("a", 0));
        appender.append(Drafts.of("a", 1));
        var store = new CommitStore(log.database(), TestLog.SETTINGS.appendDeadline());
        assertThat(store.between(0, 1)).extracting(StoredCommit::ordinal).containsExactly(0L, 1L);
        assertThat(store.between(2, 1)).isEmpty();
        assertThatThrownBy(() -> store.between(1, 2)).isInstanceOf(MongoException.class).hasMessageContaining("behind");
    }

    @Test
    void a_unit_of_work_says_what_its_commit_relies_upon() throws Conflict {
        appender.append(Drafts.of("a", 0));
        assertThatThrownBy(() -> worked(new Unchanged("a", -1)))
                .hasMessageContaining("no longer so: Unchanged[aggregate=a, lastSequence=-1]");
        assertThat(head()).isZero();
        worked(new Unchanged("a", 0));
        assertThat(head()).isEqualTo(1);
        assertThatCode(() -> new Unchanged("a", 0).ofThisUnitOfWork()).as("outside of one").doesNotThrowAnyException();
    }

    /** Each looks at what the other changes, and changes what the other looks at: no place of theirs is the same. */
    @Test
    void of_two_engines_that_decide_upon_each_other_one_gets_in() throws Exception {
        var other = log.appender();
        var start = new CyclicBarrier(2);
        int both = 0;
        int first = 0;
        try (var engines = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                boolean careful = round % 2 == 0;
                String meeting = "m" + round;
                Draft decision = Drafts.of("d" + round, 0);
                Draft mistake = Drafts.of(meeting, 0);
                Guard thing = new Unchanged(meeting, -1);
                Guard since = new NoneSince(head(), "vgg", TYPE);
                var ends = engines.invokeAll(List.of(
                        sent(start, appender, careful ? decision.relyingUpon(List.of(thing)) : decision),
                        sent(start, other, careful ? mistake.relyingUpon(List.of(since)) : mistake)));
                boolean decided = ends.getFirst().get();
                boolean mistaken = ends.getLast().get();
                assertThat(decided || mistaken).isTrue();
                if (careful) {
                    assertThat(decided && mistaken).as("round %d", round).isFalse();
                    first += decided ? 1 : 0;
                } else {
                    both += decided && mistaken ? 1 : 0;
                }
            }
        }
        assertThat(both).as("who relies upon nothing crosses").isEqualTo(ROUNDS / 2);
        assertThat(first).isLessThanOrEqualTo(ROUNDS / 2);
    }

    private static Callable<Boolean> sent(CyclicBarrier start, Appender through, Draft draft) {
        return () -> {
            start.await();
            try {
                through.append(draft);
                return true;
            } catch (Conflict later) {
                return false;
            }
        };
    }

    private void worked(Guard... guards) {
        var work = DefaultUnitOfWork.startAndGet(null);
        work.execute(() -> {
            Stream.of(guards).forEach(Guard::ofThisUnitOfWork);
            log.engine().appendEvents(TestLog.message("by-command", 0));
        });
    }

    private long head() {
        return log.reader().head();
    }
}
