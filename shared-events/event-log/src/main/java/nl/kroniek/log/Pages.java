package nl.kroniek.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the log in pages of whole commits, from any global index on. */
final class Pages {

    private static final int COMMITS = 256;

    private final Commits commits;
    private final Places places;

    Pages(Commits commits) {
        this.commits = commits;
        this.places = new Places(commits);
    }

    /** The events after a global index: at least {@code atLeast}, or all that are there. */
    List<LogEntry> after(long position, int atLeast) {
        var found = new ArrayList<LogEntry>(atLeast);
        long ordinal = places.ordinalOf(position + 1);
        boolean more = true;
        while (more && found.size() < atLeast) {
            var page = page(ordinal, atLeast - found.size());
            page.commits().forEach(commit -> IntStream.range(0, commit.events().size())
                    .filter(i -> commit.first() + i > position).forEach(i -> found.add(LogEntry.of(commit, i))));
            if (!page.commits().isEmpty()) {
                ordinal = page.commits().getLast().ordinal() + 1;
            }
            more = !page.isLast();
        }
        return found;
    }

    /**
     * Every commit from the one that holds this global index on, page after page, as the stream is consumed. Pages
     * after the one that holds the last wanted index are not read.
     */
    Stream<StoredCommit> from(long position, long upTo) {
        return fromOrdinal(places.ordinalOf(position), upTo);
    }

    /** Every commit from this ordinal on. */
    Stream<StoredCommit> fromOrdinal(long ordinal) {
        return fromOrdinal(ordinal, Long.MAX_VALUE);
    }

    private Stream<StoredCommit> fromOrdinal(long ordinal, long upTo) {
        return Stream
                .iterate(Optional.of(page(ordinal, COMMITS)), Optional::isPresent,
                        page -> page.filter(full -> !full.isLast() && full.commits().getLast().position() < upTo)
                                .map(full -> page(full.commits().getLast().ordinal() + 1, COMMITS)))
                .flatMap(page -> page.orElseThrow().commits().stream());
    }

    /** Who reads on after a page need not look for its end. */
    private Page page(long ordinal, int most) {
        var page = commits.page(ordinal, most);
        if (!page.commits().isEmpty()) {
            var last = page.commits().getLast();
            places.remember(last.position() + 1, last.ordinal() + 1);
        }
        return page;
    }

    Stream<LogEntry.OfAggregate> ofAggregate(String aggregateId) {
        return commits.ofAggregate(aggregateId).stream()
                .flatMap(commit -> IntStream.range(0, commit.events().size()).mapToObj(i -> LogEntry.of(commit, i)))
                .filter(LogEntry.OfAggregate.class::isInstance).map(LogEntry.OfAggregate.class::cast)
                .filter(event -> event.getAggregateIdentifier().equals(aggregateId));
    }
}
