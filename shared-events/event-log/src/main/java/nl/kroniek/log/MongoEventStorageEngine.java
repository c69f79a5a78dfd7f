package nl.kroniek.log;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's events in one MongoDB collection, one document for each unit of work: dense positions in commit order, chained
 * by hash. See {@code docs/shape.md}. A unit of work that fails before the end of its prepare-commit phase leaves
 * nothing; one that fails later has already been recorded.
 */
public class MongoEventStorageEngine extends BatchingEventStorageEngine implements AutoCloseable {

    private final Commits commits;
    private final Snapshots snapshots;
    private final Appender appender;
    private final Pages pages;
    private final Times times;
    private final Clock clock;
    private final Attribution attribution;
    private final String bufferKey;

    MongoEventStorageEngine(EngineBuilder builder) {
        super(builder);
        Suitability.check(builder.database());
        this.commits = new Commits(builder.database());
        this.snapshots = new Snapshots(builder.database());
        this.appender = new Appender(new CommitStore(builder.database(), builder.settings().appendDeadline()),
                builder.settings());
        this.pages = new Pages(commits);
        this.times = new Times(commits);
        this.clock = builder.clock();
        this.attribution = builder.attribution();
        this.bufferKey = "kroniek.log@" + System.identityHashCode(appender);
        commits.createIndexes();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        if (CurrentUnitOfWork.isStarted()) {
            CommitBuffer.add(CurrentUnitOfWork.get().root(), bufferKey, events,
                    (root, gathered) -> writeFor(root, gathered, serializer));
        } else {
            write(events, serializer, null, List.of());
        }
    }

    private void writeFor(UnitOfWork<?> root, List<EventMessage<?>> events, Serializer serializer) {
        UUID commitId = root.getResource(CommitContext.COMMIT_ID);
        var stored = write(events, serializer, commitId, CommitContext.guards(root));
        root.resources().put(CommitContext.POSITION, stored.position());
    }

    private StoredCommit write(List<? extends EventMessage<?>> events, Serializer serializer,
            @Nullable UUID commitId, Collection<Guard> guards) {
        var draft = new DraftWriter(serializer, clock, attribution).write(events, commitId).relyingUpon(guards);
        try {
            return appender.append(draft);
        } catch (Conflict conflict) {
            handlePersistenceException(conflict, events.get(conflict.index()));
            throw new IllegalStateException("Axon lets no persistence exception pass", conflict);
        } catch (MongoException e) {
            handlePersistenceException(e, events.getFirst());
            throw e;
        }
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken,
            int batchSize) {
        return pages.after(Positions.of(lastToken), batchSize);
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String aggregateIdentifier, long firstSequenceNumber,
            int batchSize) {
        return readEventData(aggregateIdentifier, firstSequenceNumber).toList();
    }

    /** One look-up by index brings the whole history: it is small, and a second page would ask the same again. */
    @Override
    protected Stream<LogEntry.OfAggregate> readEventData(String aggregateIdentifier,
            long firstSequenceNumber) {
        return pages.ofAggregate(aggregateIdentifier).filter(event -> event.getSequenceNumber() >= firstSequenceNumber);
    }

    /** Who decides needs all of it, and is told which event he cannot have: see {@link HistoryUnreadable}. */
    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return new ReadableHistory(readEventData(aggregateIdentifier, firstSequenceNumber).iterator(),
                event -> EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(event), getEventSerializer(),
                        upcasterChain));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return pages.ofAggregate(aggregateIdentifier).map(DomainEventData::getSequenceNumber).max(Long::compare);
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        snapshots.store(snapshot, serializer);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return snapshots.find(aggregateIdentifier).stream();
    }

    @Override
    public TrackingToken createTailToken() {
        return Positions.tokenBefore(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return Positions.tokenBefore(commits.head().next());
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return times.firstSince(dateTime).map(Positions::tokenBefore).orElseGet(this::createHeadToken);
    }

    Times times() {
        return times;
    }

    /** What waits is still written; what comes later is refused. Reading goes on. */
    @Override
    public void close() {
        appender.close();
    }
}
