package nl.kroniek.log;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** This commit id is in the log with other events: the command was carried out before. Answer from what is stored. */
public final class CommitAlreadyStored extends EventStoreException {

    private static final long serialVersionUID = 1L;

    private final transient StoredCommit stored;

    CommitAlreadyStored(StoredCommit stored) {
        super("Commit " + stored.commitId() + " was stored before as commit " + stored.ordinal()
                + ", with other events. Nothing was written now.");
        this.stored = stored;
    }

    /** What was stored then. */
    public StoredCommit stored() {
        return stored;
    }
}
