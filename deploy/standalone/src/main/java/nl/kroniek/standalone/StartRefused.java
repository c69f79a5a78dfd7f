package nl.kroniek.standalone;

/** A start that cannot go on; the message is a sentence that says why, and what mends it. */
public final class StartRefused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
