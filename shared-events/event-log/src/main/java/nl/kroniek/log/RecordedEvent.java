package nl.kroniek.log;

import java.time.Instant;
import java.util.Map;
import nl.kroniek.events.Event;

/**
 * One event as it stands in the log, lifted to the revision of today.
 *
 * @param position its global index, dense from 0
 * @param ordinal the commit it came with, dense from 0
 * @param eventId a UUID as text, unique in the log
 * @param sequence its place in the history of its aggregate, dense from 0
 * @param recordedAt when it was recorded: the commit's time in milliseconds, UTC
 * @param metadata who, how and why (actor, role, via, correlation); never a name of a person
 */
public record RecordedEvent(long position, long ordinal, String eventId, String aggregateId, long sequence,
        Instant recordedAt, Event event, Map<String, String> metadata) {

    public RecordedEvent {
        metadata = Map.copyOf(metadata);
    }
}
