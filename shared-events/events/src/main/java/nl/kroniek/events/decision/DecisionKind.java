package nl.kroniek.events.decision;

/** What sort of outcome it is. */
public enum DecisionKind {
    DECISION, AGREEMENT, MANDATE, HANDOVER, DISCONTINUATION
}
