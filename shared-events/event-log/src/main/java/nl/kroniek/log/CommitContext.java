package nl.kroniek.log;

import java.util.Collection;
import java.util.LinkedHashSet;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * The side channel between a command handler's unit of work and the log: Axon fixes a command's result before the
 * commit, so what the commit says travels as resources of the root unit of work.
 */
public final class CommitContext {

    /**
     * Resource that may be set before the commit: the {@link java.util.UUID} the commit gets. Derive it from the
     * command's idempotency key; without it the log makes a UUIDv7.
     */
    public static final String COMMIT_ID = "kroniek.commitId";

    /** Resource that is set after the write: a {@link Long}, the global index of the last event of this commit. */
    public static final String POSITION = "kroniek.position";

    private static final String GUARDS = "kroniek.guards";

    private CommitContext() {}

    /** What the commit of this unit of work is to rely upon; see {@link Guard#ofThisUnitOfWork}. */
    static Collection<Guard> guards(UnitOfWork<?> unit) {
        return unit.root().getOrComputeResource(GUARDS, none -> new LinkedHashSet<>());
    }
}
