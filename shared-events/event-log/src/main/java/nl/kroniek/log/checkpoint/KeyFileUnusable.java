package nl.kroniek.log.checkpoint;

/**
 * The key, or what it signed last, cannot be used as it lies there. The message says what is wrong and what mends it.
 */
public final class KeyFileUnusable extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    KeyFileUnusable(String sentence) {
        super(sentence);
    }

    KeyFileUnusable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
