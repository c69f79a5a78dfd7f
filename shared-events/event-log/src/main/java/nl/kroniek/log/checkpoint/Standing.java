package nl.kroniek.log.checkpoint;

/** What is known of the log and of what was signed about it. */
public enum Standing {
    /** The log goes on from what was signed last, as far as was looked. */
    SOUND,
    /** This process has no key. */
    NO_KEY,
    /** The checkpoints in the database are of another key than the one here. */
    ELSEWHERE,
    /** The log ends before what was signed last: an old copy was restored. Nothing may be added. */
    SHORTER,
    /** The log is another one than was signed. */
    REWRITTEN
}
