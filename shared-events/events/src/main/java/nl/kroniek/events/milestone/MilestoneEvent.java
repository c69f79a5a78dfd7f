package nl.kroniek.events.milestone;

import nl.kroniek.events.Event;
import nl.kroniek.events.MilestoneId;

/** A moment that matters and is not a meeting. */
public sealed interface MilestoneEvent extends Event permits MilestoneReached {
    MilestoneId milestone();
}
