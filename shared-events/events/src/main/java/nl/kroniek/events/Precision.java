package nl.kroniek.events;

/** How precisely a date is known. */
public enum Precision {
    DAY, MONTH, QUARTER, SEASON, HALF_YEAR, YEAR, INTERVAL,
    /** On that day or later; the end is open. */
    AFTER,
    /** On that day or earlier: "known as of". */
    BEFORE, UNKNOWN
}
