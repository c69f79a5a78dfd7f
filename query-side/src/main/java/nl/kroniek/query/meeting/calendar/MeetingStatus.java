package nl.kroniek.query.meeting.calendar;

/** How it stands with a meeting. */
public enum MeetingStatus {
    SCHEDULED, HELD, CANCELLED, POSTPONED,
    /** It did not take place and nobody knows why. */
    NOT_HELD,
    /** Nobody confirmed that it took place. */
    UNCONFIRMED
}
