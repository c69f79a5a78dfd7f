package nl.kroniek.events.invitation;

/** What somebody answers to an invitation. */
public enum Answer {
    ACCEPTED, DECLINED,
    /** Perhaps: with a reservation. */
    TENTATIVE,
    /** Somebody else comes in their place. */
    SUBSTITUTE
}
