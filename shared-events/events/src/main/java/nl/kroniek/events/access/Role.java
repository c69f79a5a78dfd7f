package nl.kroniek.events.access;

/**
 * What somebody may do in an association. In this order, the one that says most first: who holds several acts under the
 * first that allows it.
 */
public enum Role {
    SECRETARY, STAFF, BOARD_MEMBER, AUDITOR, ADMINISTRATOR
}
