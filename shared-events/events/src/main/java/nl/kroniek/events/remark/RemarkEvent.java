package nl.kroniek.events.remark;

import nl.kroniek.events.Event;
import nl.kroniek.events.RemarkId;

/** What is said of a thing without changing it: contradictions, claims, source lines. */
public sealed interface RemarkEvent extends Event permits RemarkMade, RemarkRetracted {
    RemarkId remark();
}
