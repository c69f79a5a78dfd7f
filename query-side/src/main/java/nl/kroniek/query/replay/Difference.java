package nl.kroniek.query.replay;

import nl.kroniek.events.AssociationId;

/** A row of which the live view and the replay do not say the same. */
public record Difference(Sort sort, AssociationId association, String row) {

    /** What is wrong with the live row. */
    public enum Sort {
        /** It says something else than the events do. */
        CHANGED,
        /** The events say it should be there. */
        MISSING,
        /** No event says it should be there. */
        EXTRA,
        /** It stands there more than once, or under another key than its own. */
        DOUBLED
    }
}
