package nl.kroniek.events.plan;

/** The half-year under which something is reported, which need not be the one in which it happened; never a date. */
public enum Half {
    FIRST, SECOND
}
