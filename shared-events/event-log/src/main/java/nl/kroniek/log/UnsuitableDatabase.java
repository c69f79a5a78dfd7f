package nl.kroniek.log;

/** The log does not open on this database: it could not keep its promises there. The message says what to change. */
public final class UnsuitableDatabase extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String code;

    UnsuitableDatabase(String code, String message) {
        super(message);
        this.code = code;
    }

    UnsuitableDatabase(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /**
     * Stable, in kebab-case: {@code weak-write-concern}, {@code weak-read-concern}, {@code read-preference},
     * {@code standalone}, {@code not-primary}, {@code sharded}, {@code capped}, {@code not-a-collection},
     * {@code indexes}.
     */
    public String code() {
        return code;
    }
}
