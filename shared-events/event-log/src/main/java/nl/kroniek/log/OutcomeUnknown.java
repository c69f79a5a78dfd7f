package nl.kroniek.log;

import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * The database did not say in time whether it stored a commit. It may be there or come yet, at most once. Never report
 * this as a failure, and let nothing repeat the command by itself (Axon's retry schedulers do not, for it is not a
 * transient exception): ask {@link LogReader#byCommitId(UUID)}, or send the command again with the same commit id.
 */
public final class OutcomeUnknown extends EventStoreException {

    private static final long serialVersionUID = 1L;

    private final UUID commitId;

    OutcomeUnknown(UUID commitId, @Nullable Throwable cause) {
        super("It is not known whether commit " + commitId + " was stored. Look it up by its id before trying again.",
                cause);
        this.commitId = commitId;
    }

    /** By which to look it up. */
    public UUID commitId() {
        return commitId;
    }
}
