package nl.kroniek.query.decision.log;

/** How it stands with a decision. */
public enum DecisionState {
    TAKEN,
    /** Not formally decided, but concluded together. */
    CONCLUDED, PROPOSED, UNDER_STUDY, REVOKED
}
