package nl.kroniek.events.decision;

/** How hard the text is: resolved, or a conclusion that people shared. */
public enum Standing {
    RESOLVED, CONCLUDED
}
