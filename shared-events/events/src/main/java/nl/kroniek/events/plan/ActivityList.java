package nl.kroniek.events.plan;

/** The parts of the form that are lists beside the two halves. */
public enum ActivityList {
    STAFF_MEETINGS, TO_BE_SCHEDULED, CONTEXT
}
