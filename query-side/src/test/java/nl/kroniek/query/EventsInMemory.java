package nl.kroniek.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kroniek.events.AssociationId;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.Recorded;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.query.chronicle.Chronicles;
import nl.kroniek.query.chronicle.Fold;
import nl.kroniek.query.chronicle.ViewReader;
import nl.kroniek.query.chronicle.Views;
import nl.kroniek.query.view.Parked;
import nl.kroniek.query.view.View;

/**
 * A log without a database, and the views of it. What is added to the list is there at once; views are those of when
 * they were asked for.
 */
public record EventsInMemory(List<RecordedEvent> recorded) implements LogReader {

    public Chronicles chronicles(Set<AssociationId> associations) {
        Fold fold = new Fold(Views.ALL);
        recorded.forEach(fold::add);
        return new Chronicles(new Rows(fold, associations), this);
    }

    @Override
    public long head() {
        return recorded.size() - 1L;
    }

    @Override
    public Optional<StoredCommit> byCommitId(UUID commitId) {
        return Optional.empty();
    }

    @Override
    public Optional<StoredCommit> holding(long position) {
        return Optional.empty();
    }

    @Override
    public Stream<Recorded> events(AssociationId association, long after, long upTo) {
        return events(after, upTo).filter(each -> each.association().equals(association));
    }

    @Override
    public Stream<Recorded> events(long after, long upTo) {
        return recorded.stream().<Recorded>map(each -> each)
                .filter(each -> each.position() > after && each.position() <= upTo);
    }

    @Override
    public List<Recorded> ofAggregate(String aggregateId) {
        return recorded.stream().<Recorded>map(each -> each).filter(each -> each.aggregateId().equals(aggregateId))
                .toList();
    }

    private record Rows(Fold fold, Set<AssociationId> associations) implements ViewReader {

        @Override
        public <R> List<R> of(View<R> view, AssociationId association) {
            return fold.of(view, association);
        }

        @Override
        public long position(View<?> view) {
            return fold.position();
        }

        @Override
        public List<Parked> parked(View<?> view) {
            return List.of();
        }

        @Override
        public Set<AssociationId> associations(View<?> view) {
            return associations;
        }
    }
}
