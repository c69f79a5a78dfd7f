package nl.kroniek.log;

import java.time.Instant;
import java.util.Map;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventCatalog;
import nl.kroniek.events.EventType;

/** One event as it stands in the log, lifted to the revision of today. */
public record RecordedEvent(long position, long ordinal, String eventId, String aggregateId, long sequence,
        Instant recordedAt, Event event, Map<String, String> metadata) implements Recorded {

    public RecordedEvent {
        metadata = Map.copyOf(metadata);
    }

    @Override
    public AssociationId association() {
        return event.association();
    }

    @Override
    public String type() {
        return EventCatalog.of(event.getClass()).map(EventType::name).orElseThrow();
    }
}
