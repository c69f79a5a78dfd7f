package nl.kroniek.log;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventCatalog;
import nl.kroniek.log.UnreadableEvent.Why;
import nl.kroniek.log.json.EventJson;
import nl.kroniek.proof.EventLeaf;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import tools.jackson.core.JacksonException;

/**
 * Makes events of what is stored; what it cannot read it hands on as such, so that one event does not hide the others.
 */
record EventReading(Serializer serializer, EventUpcaster upcasters) {

    Stream<Recorded> of(StoredCommit commit) {
        int last = commit.events().size();
        try {
            return read(commit, 0, last);
        } catch (RuntimeException oneOfThem) {
            return IntStream.range(0, last).boxed().flatMap(index -> alone(commit, index));
        }
    }

    private Stream<Recorded> alone(StoredCommit commit, int index) {
        try {
            return read(commit, index, index + 1);
        } catch (RuntimeException fault) {
            return Stream.of(unreadable(commit, index, fault));
        }
    }

    /** Axon reads contents when they are asked for; here that is before anything is handed on. */
    private Stream<Recorded> read(StoredCommit commit, int from, int to) {
        var entries = IntStream.range(from, to).mapToObj(index -> LogEntry.of(commit, index));
        return EventUtils.upcastAndDeserializeTrackedEvents(entries, serializer, upcasters)
                .<Recorded>map(message -> recorded(commit, message)).toList().stream();
    }

    private static RecordedEvent recorded(StoredCommit commit, TrackedEventMessage<?> message) {
        long position = Positions.of(message.trackingToken());
        var stored = commit.events().get((int) (position - commit.first()));
        var event = (Event) message.getPayload();
        if (!new AssociationId(commit.association()).equals(event.association())) {
            throw new IllegalArgumentException("event " + position + " is not of the association of its commit");
        }
        return new RecordedEvent(position, commit.ordinal(), stored.id(), stored.agg(), stored.seq(), commit.at(),
                event, texts(message.getMetaData()));
    }

    private UnreadableEvent unreadable(StoredCommit commit, int index, RuntimeException fault) {
        var stored = commit.events().get(index);
        var missing = PartMissing.in(fault);
        return new UnreadableEvent(commit.first() + index, commit.ordinal(), stored.id(), stored.agg(), stored.seq(),
                commit.at(), new AssociationId(commit.association()), stored.type(), stored.rev(),
                missing == null ? why(stored) : Why.PART_MISSING, missing == null ? null : missing.part(),
                metadata(stored));
    }

    private static Why why(EventLeaf stored) {
        var known = EventCatalog.of(stored.type());
        if (known.isEmpty()) {
            return Why.UNKNOWN_NAME;
        }
        if (!isJson(stored.body())) {
            return Why.NO_JSON;
        }
        return known.get().revision() == stored.rev() ? Why.DOES_NOT_FIT : Why.OTHER_REVISION;
    }

    private static boolean isJson(byte[] bytes) {
        try {
            return !EventJson.mapper().readTree(bytes).isMissingNode();
        } catch (JacksonException none) {
            return false;
        }
    }

    private Map<String, String> metadata(EventLeaf stored) {
        try {
            MetaData read = serializer.deserialize(new SerializedMetaData<>(stored.meta(), byte[].class));
            return read == null ? Map.of() : texts(read);
        } catch (RuntimeException fault) {
            return Map.of();
        }
    }

    private static Map<String, String> texts(MetaData metadata) {
        return metadata.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }
}
