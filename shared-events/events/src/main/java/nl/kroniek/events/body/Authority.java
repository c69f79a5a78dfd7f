package nl.kroniek.events.body;

/** Whether a body may decide. Only ADVISORY keeps it from taking a binding decision. */
public enum Authority {
    BINDING, ADVISORY, NOT_STATED
}
