package nl.kroniek.log;

import java.time.Instant;
import nl.kroniek.proof.EventLeaf;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** A stored event as Axon reads it: still bytes, before upcasters. */
sealed class LogEntry implements TrackedEventData<byte[]> {

    private final EventLeaf leaf;
    private final long position;

    private LogEntry(EventLeaf leaf, long position) {
        this.leaf = leaf;
        this.position = position;
    }

    static LogEntry of(StoredCommit commit, int index) {
        var leaf = commit.events().get(index);
        long position = commit.first() + index;
        return leaf.aggType().isEmpty() ? new LogEntry(leaf, position) : new OfAggregate(leaf, position);
    }

    EventLeaf leaf() {
        return leaf;
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(position);
    }

    @Override
    public String getEventIdentifier() {
        return leaf.id();
    }

    @Override
    public Instant getTimestamp() {
        return leaf.at();
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(leaf.meta(), byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(leaf.body(), byte[].class, leaf.type(), revision(leaf.rev()));
    }

    private static @Nullable String revision(int rev) {
        return rev == 0 ? null : Integer.toString(rev);
    }

    /** An event in the history of an aggregate. */
    static final class OfAggregate extends LogEntry implements DomainEventData<byte[]> {

        private OfAggregate(EventLeaf leaf, long position) {
            super(leaf, position);
        }

        @Override
        public String getType() {
            return leaf().aggType();
        }

        @Override
        public String getAggregateIdentifier() {
            return leaf().agg();
        }

        @Override
        public long getSequenceNumber() {
            return leaf().seq();
        }
    }
}
