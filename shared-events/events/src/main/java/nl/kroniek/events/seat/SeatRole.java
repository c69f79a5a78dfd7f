package nl.kroniek.events.seat;

/** What the holder of the seat does there. */
public enum SeatRole {
    /** Voorzitter. */
    CHAIR,
    /** Vicevoorzitter. */
    VICE_CHAIR,
    /** Plaatsvervangend voorzitter. */
    DEPUTY_CHAIR,
    /** Secretaris-penningmeester. */
    TREASURER_SECRETARY,
    /** Lid. */
    MEMBER,
    /** Adviserend lid. */
    ADVISORY_MEMBER,
    /** Trekker. */
    LEAD,
    /** Ambtelijk voorzitter. */
    STAFF_CHAIR,
    /** Lid van de kerngroep. */
    CORE_GROUP_MEMBER
}
