package nl.kroniek.events.invitation;

/** Whether a meeting will have the people that it needs, as far as the answers tell. */
public enum Outlook {
    /** No minimum was set, so nothing can be missed. */
    NO_MINIMUM,
    /** Enough people come. */
    REACHED,
    /** It can still become enough. */
    REACHABLE,
    /** Fewer were invited than have to come: a matter of inviting, not of declining. */
    TOO_FEW_INVITED,
    /** So many declined that it cannot become enough. */
    UNREACHABLE,
    /** The time to answer is over, and it is not enough. */
    MISSED;

    /** Whether somebody has to be told. */
    public boolean isLow() {
        return this == UNREACHABLE || this == MISSED;
    }
}
