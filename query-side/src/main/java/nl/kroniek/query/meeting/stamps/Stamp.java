package nl.kroniek.query.meeting.stamps;

import java.time.Instant;
import nl.kroniek.events.Subject;

/**
 * When a thing in the calendar was recorded, and when something last happened to it; both by the clock of the record.
 *
 * @param id of the meeting, contact or milestone
 */
public record Stamp(Subject id, Instant begun, Instant changed) {}
