package nl.kroniek.log;

import java.time.Instant;
import java.util.Map;
import nl.kroniek.events.AssociationId;

/**
 * What stands in the log at one position. This program need not be able to read it: who decides upon it or shows it
 * says what he does then.
 */
public sealed interface Recorded permits RecordedEvent, UnreadableEvent {

    /** Its global index, dense from 0. */
    long position();

    /** The commit it came with, dense from 0. */
    long ordinal();

    /** A UUID as text, unique in the log. */
    String eventId();

    String aggregateId();

    /** Its place in the history of its aggregate, dense from 0. */
    long sequence();

    /** When it was recorded: the commit's time in milliseconds, UTC. */
    Instant recordedAt();

    AssociationId association();

    /** The stable name of the event. */
    String type();

    /** Who, how and why (actor, role, via, correlation); never a name of a person. */
    Map<String, String> metadata();
}
