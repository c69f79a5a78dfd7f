package nl.kroniek.query.meeting.calendar;

/** What stands in the calendar. Only a meeting has a status. */
public enum EntryKind {
    MEETING, SERIES, CONTACT, MILESTONE
}
