package nl.kroniek.query.web.outbox;

/** Who is told by mail when a form about a meeting is sent. */
public enum Telling {
    /** Nobody is. */
    NOBODY,
    /** Whoever is invited, as long as the day is not over. */
    INVITED,
    /** The same; another day may be filled in, and that one counts. */
    INVITED_OF_A_DAY,
    /** The same, and only where the day, the time or the place becomes another. */
    INVITED_OF_A_CHANGE,
    /** Whoever is invited gets the agenda, as long as the day is not over. */
    INVITED_OF_AN_AGENDA
}
