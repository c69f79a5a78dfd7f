package nl.kroniek.events.seat;

/** What the holder of the seat does there. */
public enum SeatRole {
    CHAIR, VICE_CHAIR, DEPUTY_CHAIR, TREASURER_SECRETARY, MEMBER, ADVISORY_MEMBER, LEAD, STAFF_CHAIR, CORE_GROUP_MEMBER
}
