package nl.kroniek.query.meeting.calendar;

/** How it stands with a meeting. */
public enum MeetingStatus {
    SCHEDULED,
    /** It has begun. */
    OPENED, HELD, CANCELLED, POSTPONED,
    /** It did not take place and nobody knows why. */
    NOT_HELD,
    /** Nobody confirmed that it took place. */
    UNCONFIRMED,
    /** There never was such a meeting; only who asks for these sees it. */
    ENTERED_BY_MISTAKE
}
