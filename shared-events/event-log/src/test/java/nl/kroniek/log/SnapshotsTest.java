package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SnapshotsTest {

    @RegisterExtension
    final TestLog log = new TestLog();

    @Test
    void a_newer_snapshot_takes_the_place_of_an_older_one() {
        log.engine().storeSnapshot(snapshot("a", 3));
        log.engine().storeSnapshot(snapshot("a", 7));

        assertThat(sequenceOf("a")).isEqualTo(7);
        assertThat(log.database().getCollection(Snapshots.COLLECTION).countDocuments()).isEqualTo(1);
    }

    @Test
    void a_slow_snapshotter_does_not_undo_a_newer_one() {
        log.engine().storeSnapshot(snapshot("a", 7));
        log.engine().storeSnapshot(snapshot("a", 3));
        log.engine().storeSnapshot(snapshot("b", 1));

        assertThat(sequenceOf("a")).isEqualTo(7);
        assertThat(sequenceOf("b")).isEqualTo(1);
    }

    @Test
    void an_aggregate_without_a_snapshot_has_none() {
        assertThat(log.engine().readSnapshot("a")).isEmpty();
    }

    private long sequenceOf(String aggregate) {
        return log.engine().readSnapshot(aggregate).map(DomainEventMessage::getSequenceNumber).orElseThrow();
    }

    private static DomainEventMessage<?> snapshot(String aggregate, long sequence) {
        return new GenericDomainEventMessage<>("Association", aggregate, sequence,
                TestLog.fact(TestLog.VGG, aggregate));
    }
}
