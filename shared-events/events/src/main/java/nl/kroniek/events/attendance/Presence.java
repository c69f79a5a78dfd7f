package nl.kroniek.events.attendance;

/** Whether somebody was there. Excused said so beforehand, absent did not. */
public enum Presence {
    /** Was there, for all of it or a part. */
    PRESENT,
    /** Said beforehand that they would not come. */
    EXCUSED,
    /** Was not there and did not say so. */
    ABSENT
}
