package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.kroniek.events.Event;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
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
        assertThat(log.all()).extracting(RecordedEvent::position).containsExactly(0L, 1L, 2L);
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
        assertThat(log.all()).extracting(RecordedEvent::aggregateId).containsExactly("a", "b");
    }

    @Test
    void a_nested_unit_of_work_that_is_rolled_back_leaves_nothing_of_itself() {
        var root = begin();
        store.publish(TestLog.message("a", 0));
        var nested = begin();
        store.publish(TestLog.message("b", 0));
        nested.rollback();
        root.commit();

        assertThat(log.all()).extracting(RecordedEvent::aggregateId).containsExactly("a");
    }

    @Test
    void events_published_while_preparing_join_the_commit() {
        store.subscribe(events -> events.stream().filter(event -> isOf(event, "a"))
                .forEach(event -> store.publish(TestLog.message("b", 0))));
        var work = begin();
        store.publish(TestLog.message("a", 0));
        work.commit();

        assertThat(log.documents().countDocuments()).isEqualTo(1);
        assertThat(log.all()).extracting(RecordedEvent::aggregateId).containsExactly("a", "b");
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

    private static DefaultUnitOfWork<?> begin() {
        return DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("a command"));
    }

    private static boolean isOf(Object event, String aggregate) {
        return event instanceof DomainEventMessage<?> message && message.getAggregateIdentifier().equals(aggregate)
                && message.getPayload() instanceof Event;
    }
}
