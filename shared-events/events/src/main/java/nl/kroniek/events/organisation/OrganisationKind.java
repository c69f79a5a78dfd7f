package nl.kroniek.events.organisation;

/** What sort of organisation it is. */
public enum OrganisationKind {
    /** Gemeente. */
    MUNICIPALITY,
    /** Provincie. */
    PROVINCE,
    /** Waterschap. */
    WATER_BOARD,
    /** Ministerie. */
    MINISTRY,
    /** Zustervereniging: an association of municipalities elsewhere. */
    SISTER_ASSOCIATION,
    /** Landelijke vereniging. */
    NATIONAL_ASSOCIATION,
    /** Kring, for example of town clerks. */
    CIRCLE,
    /** Partnerorganisatie. */
    PARTNER
}
