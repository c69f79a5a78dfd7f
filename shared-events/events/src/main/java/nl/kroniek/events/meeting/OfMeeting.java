package nl.kroniek.events.meeting;

import nl.kroniek.events.Event;
import nl.kroniek.events.MeetingId;

/** Whatever happens to a meeting or to a part of it: all of it counts for the version of the meeting. */
public interface OfMeeting extends Event {
    MeetingId meeting();
}
