package nl.kroniek.events.decision;

/** How hard the text is: resolved, or a conclusion that people shared. */
public enum Standing {
    /** Besluit: it was put and taken. */
    RESOLVED,
    /** Conclusie: what those who were there shared. */
    CONCLUDED
}
