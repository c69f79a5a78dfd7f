package nl.kroniek.events.body;

/** Whether a body may decide. Only ADVISORY keeps it from taking a binding decision. */
public enum Authority {
    /** Its decisions bind. */
    BINDING,
    /** It advises; the only one that keeps a body from taking a binding decision. */
    ADVISORY,
    /** Nobody wrote it down. */
    NOT_STATED
}
