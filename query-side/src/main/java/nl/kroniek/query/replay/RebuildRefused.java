package nl.kroniek.query.replay;

/** What was asked of a rebuild cannot be done now. */
public final class RebuildRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Why {
        /** The view is being rebuilt already. */
        RUNNING,
        /** It was not compared yet. */
        NOT_READY,
        /** It was switched to, or cancelled, before. */
        ENDED
    }

    private final Why why;

    public RebuildRefused(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
