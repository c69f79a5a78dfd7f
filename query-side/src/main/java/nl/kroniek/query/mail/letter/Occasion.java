package nl.kroniek.query.mail.letter;

/** Why somebody is written to. */
public enum Occasion {
    /** They were invited. */
    INVITED,
    /** Something of the meeting became otherwise, or it does not go ahead. */
    CHANGED,
    /** Their invitation was taken back. */
    WITHDRAWN,
    /** The agenda was sent round. */
    AGENDA
}
