package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.UUID;
import nl.kroniek.events.Event;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UnitOfWorkTest {

    @RegisterExtension
    final TestLog log = new TestLog();
    private final EmbeddedEventStore store = EmbeddedEventStore.builder().storageEngine(log.engine()).build();

    @AfterEach
    void stop() {
        store.shutDown();
        while (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().rollback();
        }
    }

    @Test
    void several_publications_become_one_commit() {
        var work = begin();
        store.publish(TestLog.message("a", 0), TestLog.message("a", 1));
        store.publish(TestLog.message("b", 0));
        assertThat(log.documents().countDocuments()).isZero();
        work.commit();

        assertThat(log.documents().countDocuments()).isEqualTo(1);
        assertThat(log.all()).extracting(Recorded::position).containsExactly(0L, 1L, 2L);
        assertThat(log.verify().isWhole()).isTrue();
    }

    @Test
    void a_nested_unit_of_work_joins_the_commit_of_its_root() {
        var root = begin();
        store.publish(TestLog.message("a", 0));
        var nested = begin();
        store.publish(TestLog.message("b", 0));
        nested.commit();
        assertThat(log.documents().countDocuments()).isZero();
        root.commit();

        assertThat(log.documents().countDocuments()).isEqualTo(1);
        assertThat(log.all()).extracting(Recorded::aggregateId).containsExactly("a", "b");
    }

    @Test
    void a_nested_unit_of_work_that_is_rolled_back_leaves_nothing_of_itself() {
        var root = begin();
        store.publish(TestLog.message("a", 0));
        var nested = begin();
        store.publish(TestLog.message("b", 0));
        nested.rollback();
        root.commit();

        assertThat(log.all()).extracting(Recorded::aggregateId).containsExactly("a");
    }

    @Test
    void events_published_while_preparing_join_the_commit() {
        store.subscribe(events -> events.stream().filter(event -> isOf(event, "a"))
                .forEach(event -> store.publish(TestLog.message("b", 0))));
        var work = begin();
        store.publish(TestLog.message("a", 0));
        work.commit();

        assertThat(log.documents().countDocuments()).isEqualTo(1);
        assertThat(log.all()).extracting(Recorded::aggregateId).containsExactly("a", "b");
    }

    @Test
    void a_failure_while_preparing_leaves_nothing() {
        var work = begin();
        store.publish(TestLog.message("a", 0));
        work.onPrepareCommit(uow -> {
            throw new IllegalStateException("planned");
        });

        assertThatThrownBy(work::commit).hasMessage("planned");
        assertThat(log.documents().countDocuments()).isZero();
        assertThat(log.reader().head()).isEqualTo(-1);
    }

    @Test
    void an_append_after_the_commit_was_written_is_refused_and_not_lost() {
        var work = begin();
        log.engine().appendEvents(TestLog.message("a", 0));
        work.onPrepareCommit(uow -> uow
                .onPrepareCommit(later -> log.engine().appendEvents(TestLog.message("b", 0))));

        assertThatThrownBy(work::commit).isInstanceOfSatisfying(CommitRefused.class,
                refused -> assertThat(refused.code()).isEqualTo("too-late"));
    }

    @Test
    void the_commit_takes_the_id_it_is_given_and_tells_its_position() {
        store.publish(TestLog.message("a", 0));
        var id = UUID.randomUUID();
        var work = begin();
        work.resources().put(CommitContext.COMMIT_ID, id);
        store.publish(TestLog.message("b", 0), TestLog.message("b", 1));
        var seen = new long[1];
        work.afterCommit(uow -> seen[0] = uow.<Long>getResource(CommitContext.POSITION));
        work.commit();

        assertThat(seen[0]).isEqualTo(2);
        assertThat(log.reader().byCommitId(id).orElseThrow().position()).isEqualTo(2);
    }

    @Test
    void a_commit_of_two_associations_is_refused() {
        var work = begin();
        store.publish(TestLog.message("a", 0), TestLog.message("b", 0, TestLog.OTHER));

        assertThatThrownBy(work::commit).isInstanceOfSatisfying(CommitRefused.class,
                refused -> assertThat(refused.code()).isEqualTo("mixed-associations"))
                .hasMessageContaining("vgg and vfg");
        assertThat(log.documents().countDocuments()).isZero();
    }

    @Test
    void an_append_after_the_prepare_commit_phase_is_refused_also_when_it_is_the_first() {
        var refusals = new ArrayList<String>();
        var work = begin();
        work.onCommit(uow -> refusals.add(refusal()));
        work.afterCommit(uow -> refusals.add(refusal()));
        work.commit();

        assertThat(refusals).containsExactly("too-late", "too-late");
        assertThat(log.all()).isEmpty();
    }

    @Test
    void a_failure_after_the_write_leaves_the_commit_and_the_same_command_again_finds_it() {
        var id = UUID.randomUUID();
        var work = begin();
        work.resources().put(CommitContext.COMMIT_ID, id);
        store.publish(TestLog.message("a", 0));
        work.onCommit(uow -> {
            throw new IllegalStateException("planned");
        });
        assertThatThrownBy(work::commit).hasMessage("planned");
        assertThat(log.reader().byCommitId(id)).isPresent();

        var repeated = begin();
        repeated.resources().put(CommitContext.COMMIT_ID, id);
        store.publish(TestLog.message("a", 1));
        assertThatThrownBy(repeated::commit).isInstanceOf(CommitAlreadyStored.class);
        assertThat(log.all()).hasSize(1);
    }

    @Test
    void a_clash_of_one_event_leaves_nothing_of_the_unit_of_work() {
        store.publish(TestLog.message("a", 0));
        var work = begin();
        store.publish(TestLog.message("b", 0), TestLog.message("a", 0), TestLog.message("c", 0));

        assertThatThrownBy(work::commit).isInstanceOf(AggregateStreamCreationException.class);
        assertThat(log.all()).extracting(Recorded::aggregateId).containsExactly("a");
    }

    @Test
    void two_units_of_work_after_each_other_are_two_commits() {
        var first = begin();
        store.publish(TestLog.message("a", 0));
        first.commit();
        var second = begin();
        store.publish(TestLog.message("a", 1));
        second.commit();

        assertThat(log.documents().countDocuments()).isEqualTo(2);
    }

    private String refusal() {
        try {
            log.engine().appendEvents(TestLog.message("late", 0));
            return "none";
        } catch (CommitRefused refused) {
            return refused.code();
        }
    }

    private static DefaultUnitOfWork<?> begin() {
        return DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("a command"));
    }

    private static boolean isOf(Object event, String aggregate) {
        return event instanceof DomainEventMessage<?> message && message.getAggregateIdentifier().equals(aggregate)
                && message.getPayload() instanceof Event;
    }
}
