package nl.kroniek.log;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * What a command relied upon and does not write itself. Its commit gets its place in the log only while that is still so;
 * otherwise it ends like a commit that lost its place to another: nothing is written, and who decides decides anew.
 */
public sealed interface Guard {

    /** Nothing more happened to that thing. */
    record Unchanged(String aggregate, long lastSequence) implements Guard {

        @Override
        public boolean isBrokenBy(StoredCommit commit) {
            return commit.events().stream()
                    .anyMatch(event -> event.agg().equals(aggregate) && event.seq() > lastSequence);
        }
    }

    /**
     * Nothing happened in that association to any thing of that type.
     *
     * @param position global index of the last event that was looked at
     */
    record NoneSince(long position, String association, String aggregateType) implements Guard {

        @Override
        public boolean isBrokenBy(StoredCommit commit) {
            return commit.position() > position && commit.association().equals(association)
                    && commit.events().stream().anyMatch(event -> event.aggType().equals(aggregateType));
        }
    }

    /** Whether what is in this commit, by itself, is what must not have happened. */
    boolean isBrokenBy(StoredCommit commit);

    /** For the commit of the unit of work that runs; without one nothing is going to be written. */
    default void ofThisUnitOfWork() {
        CurrentUnitOfWork.ifStarted(running -> CommitContext.guards(running).add(this));
    }
}
