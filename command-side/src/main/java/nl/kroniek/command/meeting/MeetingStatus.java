package nl.kroniek.command.meeting;

/** Where a meeting stands. */
public enum MeetingStatus {
    SCHEDULED, POSTPONED, OPENED, HELD, CANCELLED, NOT_HELD, UNCONFIRMED, ENTERED_BY_MISTAKE;

    /** Whether it is not settled yet what became of it. */
    public boolean isOpen() {
        return this == SCHEDULED || this == POSTPONED || this == UNCONFIRMED;
    }
}
