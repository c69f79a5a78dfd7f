package nl.kroniek.events.nonoccurrence;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;

/**
 * Something that was recorded turned out wrong.
 *
 * @param was all that was known
 * @param becomes all that is known now
 * @param because how that is known
 */
public record NonOccurrenceCorrected(AssociationId association, MeetingId meeting, Circumstances was,
        Circumstances becomes, String because) implements NonOccurrenceEvent {}
