package nl.kroniek.events.nonoccurrence;

import nl.kroniek.events.meeting.OfMeeting;

/** What became known later of why a meeting did not go ahead. What was recorded of it before is kept beside it. */
public sealed interface NonOccurrenceEvent extends OfMeeting permits NonOccurrenceCompleted, NonOccurrenceCorrected {
    /** As it was known until then. */
    Circumstances was();

    /** As it is known from now on. */
    Circumstances becomes();
}
