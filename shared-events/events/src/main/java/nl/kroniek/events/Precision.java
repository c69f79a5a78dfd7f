package nl.kroniek.events;

/** How precisely a date is known. */
public enum Precision {
    /** One day; only this one may have a time. */
    DAY,
    /** A calendar month. */
    MONTH,
    /** Three calendar months. */
    QUARTER,
    /** Three months; winter is December to February and named after the year it begins in. */
    SEASON,
    /** January to June, or July to December. */
    HALF_YEAR,
    /** A calendar year. */
    YEAR,
    /** From one day to another, both included. */
    INTERVAL,
    /** On that day or later; the end is open. */
    AFTER,
    /** On that day or earlier: "known as of". */
    BEFORE,
    /** Nothing is known of it. */
    UNKNOWN
}
