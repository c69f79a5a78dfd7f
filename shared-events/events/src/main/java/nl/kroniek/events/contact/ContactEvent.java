package nl.kroniek.events.contact;

import nl.kroniek.events.Event;
import nl.kroniek.events.ContactId;

/** A contact between people that was not a meeting. */
public sealed interface ContactEvent extends Event permits ContactRecorded {
    ContactId contact();
}
