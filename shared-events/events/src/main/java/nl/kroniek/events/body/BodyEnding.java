package nl.kroniek.events.body;

import nl.kroniek.events.BodyId;
import nl.kroniek.events.Party;

/** How a body came to its end here. */
public sealed interface BodyEnding {

    /** It stopped. */
    record Discontinued() implements BodyEnding {}

    /** It went on into another body, and stopped by that. */
    record MergedInto(BodyId into) implements BodyEnding {}

    /** It goes on under somebody else. */
    record HandedOverTo(Party to) implements BodyEnding {}
}
