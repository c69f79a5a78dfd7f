package nl.kroniek.embedded;

/** A sync failed, now or earlier: whether the last writes are kept is unknown until the server is started again. */
final class SyncFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SyncFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
