package nl.kroniek.log;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kroniek.events.AssociationId;

/**
 * Reads the log: the one reader for history pages, time travel, replay and the audit. Every answer is what a majority
 * has stored, so nothing that was read can disappear again. What this program cannot read is handed out as an
 * {@link UnreadableEvent} in its place.
 */
public interface LogReader {

    /** The global index of the last event; -1 when the log is empty. */
    long head();

    /** The commit with this id, if it is in the log. */
    Optional<StoredCommit> byCommitId(UUID commitId);

    /** The commit that holds the event with this global index, if there is one yet. */
    Optional<StoredCommit> holding(long position);

    /**
     * The events of one association in log order, read as the stream is consumed. Close the stream.
     *
     * @param afterPosition global index that was already seen; -1 to begin at the beginning
     * @param upToPosition last global index to read, itself included; {@link Long#MAX_VALUE} for everything
     */
    Stream<Recorded> events(AssociationId association, long afterPosition, long upToPosition);

    /** The events of all associations in log order. Close the stream. */
    Stream<Recorded> events(long afterPosition, long upToPosition);

    /** The whole history of one aggregate, in order; empty when nothing is known of it. */
    List<Recorded> ofAggregate(String aggregateId);

    /**
     * What happened to one aggregate since: one look-up by key.
     *
     * @param afterSequence place in its history that was already seen; -1 to begin at the beginning
     */
    default List<Recorded> ofAggregate(String aggregateId, long afterSequence) {
        return ofAggregate(aggregateId).stream().filter(event -> event.sequence() > afterSequence).toList();
    }
}
