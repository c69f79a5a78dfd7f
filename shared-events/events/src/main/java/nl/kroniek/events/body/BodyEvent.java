package nl.kroniek.events.body;

import nl.kroniek.events.Event;
import nl.kroniek.events.BodyId;

/** What happens to a body (gremium). */
public sealed interface BodyEvent extends Event
        permits BodyEstablished, BodyRenamed, BodyMerged, BodyDiscontinued, BodyHandedOver, BodyEndingWithdrawn,
        MinimumAttendanceSet {
    BodyId body();
}
