package nl.kroniek.events.invitation;

/** What somebody answers to an invitation. */
public enum Answer {
    /** They come. */
    ACCEPTED,
    /** They do not come. */
    DECLINED,
    /** Perhaps: with a reservation. */
    TENTATIVE,
    /** Somebody else comes in their place. */
    SUBSTITUTE
}
