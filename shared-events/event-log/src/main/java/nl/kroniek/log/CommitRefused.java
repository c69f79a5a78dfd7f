package nl.kroniek.log;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/** The log does not take this commit; nothing was written. The code says why. */
public final class CommitRefused extends EventStoreException {

    private static final long serialVersionUID = 1L;

    private final String code;

    CommitRefused(String code, String message) {
        super(message);
        this.code = code;
    }

    private CommitRefused(String code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    static CommitRefused busy(@Nullable Throwable cause) {
        return new CommitRefused("busy",
                "The log could not take this commit in time; nothing was written. Try again later.", cause);
    }

    static CommitRefused interrupted() {
        return new CommitRefused("busy",
                "The thread was told to stop before the commit was sent; nothing was written.");
    }

    static CommitRefused closed() {
        return new CommitRefused("busy", "The log is closing; nothing was written. Try again later.");
    }

    /** Stable, in kebab-case: {@code mixed-associations}, {@code commit-too-large}, {@code too-late}, {@code busy}. */
    public String code() {
        return code;
    }
}
