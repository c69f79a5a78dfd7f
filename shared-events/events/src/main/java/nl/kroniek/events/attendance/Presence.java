package nl.kroniek.events.attendance;

/** Whether somebody was there. Excused said so beforehand, absent did not. */
public enum Presence {
    PRESENT, EXCUSED, ABSENT
}
