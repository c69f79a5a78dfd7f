package nl.kroniek.log;

/** Protocols that look right and are wrong. The model must find each of them out. */
enum Mutant {
    NONE,
    /** The head is read without majority: a commit is linked to one that is rolled back. */
    LOCAL_HEAD_READ,
    /** The end of what was sent is kept as the head although nobody said what became of it. */
    HEAD_KEPT_IN_DOUBT,
    /** After a duplicate key nobody asks whether the commit that is there is one's own. */
    NO_COMMIT_ID_CHECK,
    /** What stands behind a commit that is stopped goes in all the same. */
    UNORDERED_BATCH,
    /** A duplicate key is taken for one's own earlier try. */
    SUCCESS_ON_A_FOREIGN_DUPLICATE,
    /** A write counts as soon as one node has it. */
    WRITE_WITHOUT_MAJORITY,
    /** One's own commit is looked up without majority: what is found may be rolled back. */
    LOCAL_LOOK_UP,
    /** It is asked whether a place is taken, and not by whom: one's own commit may have arrived since it was looked for. */
    PLACES_WITHOUT_OWNERS,
    /** What a commit relies upon is not looked at again. */
    GUARD_NOT_ASKED,
    /** What a commit relies upon is asked of a server that may have been replaced. */
    GUARD_BY_MAJORITY,
    /** What came since is asked of a server that may not have all of it. */
    GUARD_OF_A_SERVER_THAT_IS_BEHIND
}
