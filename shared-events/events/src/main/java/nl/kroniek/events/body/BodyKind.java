package nl.kroniek.events.body;

/** What sort of body it is, in the words of the association. */
public enum BodyKind {
    /** Dagelijks bestuur. */
    EXECUTIVE_BOARD,
    /** Algemene ledenvergadering. */
    GENERAL_ASSEMBLY,
    /** Portefeuillehouderoverleg (pho). */
    PORTFOLIO_COUNCIL,
    /** Ambtelijk overleg. */
    STAFF_MEETING,
    /** Agendacommissie. */
    AGENDA_COMMITTEE,
    /** Klankbordgroep. */
    SOUNDING_BOARD,
    /** Themabijeenkomst. */
    THEME_MEETING,
    /** Overleg met partners. */
    PARTNER_MEETING
}
