package nl.kroniek.events.plan;

/** The parts of the form that are lists beside the two halves. */
public enum ActivityList {
    /** Ambtelijke overleggen. */
    STAFF_MEETINGS,
    /** Nog te plannen. */
    TO_BE_SCHEDULED,
    /** What one has to know beside it. */
    CONTEXT
}
