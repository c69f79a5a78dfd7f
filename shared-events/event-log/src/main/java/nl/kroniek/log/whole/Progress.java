package nl.kroniek.log.whole;

/** Hears how far a walk over the log is. */
@FunctionalInterface
public interface Progress {

    /** @param done commits so far, of {@code total} */
    void at(long done, long total);

    /** @param good events that were found good so far */
    default void events(long good) {}

    /** For who does not wait. */
    static Progress silent() {
        return (done, total) -> {};
    }
}
