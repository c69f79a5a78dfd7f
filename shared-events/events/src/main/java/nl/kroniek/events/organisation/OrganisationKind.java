package nl.kroniek.events.organisation;

/** What sort of organisation it is. */
public enum OrganisationKind {
    MUNICIPALITY, PROVINCE, WATER_BOARD, MINISTRY, SISTER_ASSOCIATION, NATIONAL_ASSOCIATION, CIRCLE, PARTNER
}
