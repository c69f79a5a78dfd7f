package nl.kroniek.log;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kroniek.events.AssociationId;

/** The log reader on MongoDB; lifts old revisions with the same upcasters as Axon's side does. */
final class MongoLogReader implements LogReader {

    private final Commits commits;
    private final Pages pages;
    private final EventReading reading;

    MongoLogReader(Commits commits, EventReading reading) {
        this.commits = commits;
        this.pages = new Pages(commits);
        this.reading = reading;
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
                : pages.from(position, position).findFirst().filter(commit -> commit.position() >= position);
    }

    @Override
    public Stream<Recorded> events(AssociationId association, long afterPosition, long upToPosition) {
        return events(afterPosition, upToPosition, commit -> commit.association().equals(association.value()));
    }

    @Override
    public Stream<Recorded> events(long afterPosition, long upToPosition) {
        return events(afterPosition, upToPosition, commit -> true);
    }

    @Override
    public List<Recorded> ofAggregate(String aggregateId) {
        return commits.ofAggregate(aggregateId).stream().flatMap(reading::of)
                .filter(event -> event.aggregateId().equals(aggregateId)).toList();
    }

    @Override
    public List<Recorded> ofAggregate(String aggregateId, long afterSequence) {
        return commits.ofAggregate(aggregateId, afterSequence).stream().flatMap(reading::of)
                .filter(event -> event.aggregateId().equals(aggregateId) && event.sequence() > afterSequence).toList();
    }

    private Stream<Recorded> events(long after, long upTo, Predicate<StoredCommit> wanted) {
        return pages.from(after + 1, upTo).takeWhile(commit -> commit.first() <= upTo).filter(wanted)
                .flatMap(reading::of).filter(event -> event.position() > after && event.position() <= upTo);
    }
}
