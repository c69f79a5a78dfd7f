package nl.kroniek.events.decision;

/** What sort of outcome it is. */
public enum DecisionKind {
    /** Besluit. */
    DECISION,
    /** Afspraak: what people agreed among themselves. */
    AGREEMENT,
    /** Opdracht: somebody has to do something. */
    MANDATE,
    /** Overdracht: somebody else goes on with it. */
    HANDOVER,
    /** Beëindiging: it is not done any more. */
    DISCONTINUATION
}
