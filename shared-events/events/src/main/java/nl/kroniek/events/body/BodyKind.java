package nl.kroniek.events.body;

/** What sort of body it is, in the words of the association. */
public enum BodyKind {
    EXECUTIVE_BOARD, GENERAL_ASSEMBLY, PORTFOLIO_COUNCIL, STAFF_MEETING, AGENDA_COMMITTEE, SOUNDING_BOARD, THEME_MEETING, PARTNER_MEETING
}
