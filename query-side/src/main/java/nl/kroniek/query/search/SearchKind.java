package nl.kroniek.query.search;

/** What can be found. With meetings come series, contacts and milestones: they stand in the same calendar. */
public enum SearchKind {
    MEETING, DECISION, ACTIVITY, BODY
}
