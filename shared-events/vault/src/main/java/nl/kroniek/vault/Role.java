package nl.kroniek.vault;

/** What somebody may do in an association. */
public enum Role {
    SECRETARY, STAFF, BOARD_MEMBER, AUDITOR, ADMINISTRATOR
}
