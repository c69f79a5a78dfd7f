package nl.kroniek.events.plan;

/** The half-year under which something is reported; never a date. */
public enum Half {
    FIRST, SECOND
}
