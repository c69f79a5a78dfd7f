package nl.kroniek.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Event;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** The log reader on MongoDB; lifts old revisions with the same upcasters as Axon's side does. */
final class MongoLogReader implements LogReader {

    private final Commits commits;
    private final Pages pages;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    MongoLogReader(Commits commits, Serializer serializer, EventUpcaster upcasters) {
        this.commits = commits;
        this.pages = new Pages(commits);
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    @Override
    public long head() {
        return commits.head().next() - 1;
    }

    @Override
    public Optional<StoredCommit> byCommitId(UUID commitId) {
        return commits.byCommitId(commitId);
    }

    @Override
    public Optional<StoredCommit> holding(long position) {
        return position < 0
                ? Optional.empty()
                : pages.from(position).findFirst().filter(commit -> commit.position() >= position);
    }

    @Override
    public Stream<RecordedEvent> events(AssociationId association, long afterPosition, long upToPosition) {
        return events(afterPosition, upToPosition, commit -> commit.association().equals(association.value()));
    }

    @Override
    public Stream<RecordedEvent> events(long afterPosition, long upToPosition) {
        return events(afterPosition, upToPosition, commit -> true);
    }

    @Override
    public List<RecordedEvent> ofAggregate(String aggregateId) {
        return commits.ofAggregate(aggregateId).stream().flatMap(this::recorded)
                .filter(event -> event.aggregateId().equals(aggregateId)).toList();
    }

    @Override
    public List<RecordedEvent> ofAggregate(String aggregateId, long afterSequence) {
        return commits.ofAggregate(aggregateId, afterSequence).stream().flatMap(this::recorded)
                .filter(event -> event.aggregateId().equals(aggregateId) && event.sequence() > afterSequence).toList();
    }

    private Stream<RecordedEvent> events(long after, long upTo, Predicate<StoredCommit> wanted) {
        return pages.from(after + 1).takeWhile(commit -> commit.first() <= upTo).filter(wanted).flatMap(this::recorded)
                .filter(event -> event.position() > after && event.position() <= upTo);
    }

    private Stream<RecordedEvent> recorded(StoredCommit commit) {
        var entries = IntStream.range(0, commit.events().size()).mapToObj(i -> LogEntry.of(commit, i));
        return EventUtils.upcastAndDeserializeTrackedEvents(entries, serializer, upcasters)
                .map(message -> recorded(commit, message));
    }

    private static RecordedEvent recorded(StoredCommit commit, TrackedEventMessage<?> message) {
        long position = Positions.of(message.trackingToken());
        var stored = commit.events().get((int) (position - commit.first()));
        return new RecordedEvent(position, commit.ordinal(), stored.id(), stored.agg(), stored.seq(), commit.at(),
                (Event) message.getPayload(), texts(message.getMetaData()));
    }

    private static Map<String, String> texts(MetaData metadata) {
        return metadata.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }
}
