package nl.kroniek.events.nonoccurrence;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;

/**
 * Something that was not known is known now; all that was known still stands.
 *
 * @param was all that was known
 * @param becomes all that is known now
 */
public record NonOccurrenceCompleted(AssociationId association, MeetingId meeting, Circumstances was,
        Circumstances becomes) implements NonOccurrenceEvent {}
