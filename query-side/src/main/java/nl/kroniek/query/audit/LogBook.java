package nl.kroniek.query.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.Recorded;

/**
 * Turns the pages of the log of one association, to and fro. What it costs: one thing is found by its index. Anything
 * else is read in stretches of the log from a position on, at most {@link #MOST_READ} events for one page, and the page
 * then says how far it looked. A time is found by halving, some twenty small reads; clocks may differ, so a day more is
 * read on both sides.
 */
public final class LogBook {

    /** Events of the log, of whatever association, that are read for one page at most. */
    public static final long MOST_READ = 20_000;

    private static final int STRETCH = 512;
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    private final LogReader log;

    public LogBook(LogReader log) {
        this.log = log;
    }

    /**
     * One page.
     *
     * @param events in the order that was asked
     * @param next where to go on in that order: an exclusive position
     * @param more whether there may be more there
     */
    public record Page(List<Recorded> events, long next, boolean more) {}

    /**
     * The newest first.
     *
     * @param before position that is not read any more; {@link Long#MAX_VALUE} for the end of the log
     */
    public Page before(AssociationId association, LogFilter filter, long before, int limit) {
        if (filter.subject() != null) {
            var found = ofSubject(association, filter).stream().filter(event -> event.position() < before)
                    .sorted(Comparator.comparingLong(Recorded::position).reversed()).toList();
            return page(found, limit, 0);
        }
        long top = Math.min(Math.min(before, log.head() + 1), end(filter));
        long bottom = Math.max(begin(filter), top - MOST_READ);
        var found = new ArrayList<Recorded>();
        while (top > bottom && found.size() < limit) {
            long low = Math.max(bottom, top - STRETCH);
            found.addAll(read(association, filter, low - 1, top - 1).reversed());
            top = low;
        }
        boolean more = found.size() > limit || top > begin(filter);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new Page(List.copyOf(shown), found.size() >= limit ? shown.getLast().position() : top, more);
    }

    /**
     * The oldest first.
     *
     * @param after position that was seen already; -1 for the begin of the log
     */
    public Page after(AssociationId association, LogFilter filter, long after, int limit) {
        if (filter.subject() != null) {
            var found = ofSubject(association, filter).stream().filter(event -> event.position() > after).toList();
            return page(found, limit, log.head());
        }
        long last = Math.min(log.head(), end(filter) - 1);
        long bottom = Math.max(after, begin(filter) - 1);
        long top = Math.min(last, bottom + MOST_READ);
        var found = new ArrayList<Recorded>();
        while (bottom < top && found.size() < limit) {
            long high = Math.min(top, bottom + STRETCH);
            found.addAll(read(association, filter, bottom, high));
            bottom = high;
        }
        boolean more = found.size() > limit || bottom < last;
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new Page(List.copyOf(shown), found.size() >= limit ? shown.getLast().position() : bottom, more);
    }

    private Page page(List<Recorded> found, int limit, long end) {
        boolean more = found.size() > limit;
        var shown = more ? found.subList(0, limit) : found;
        return new Page(List.copyOf(shown), more ? shown.getLast().position() : end, more);
    }

    private List<Recorded> ofSubject(AssociationId association, LogFilter filter) {
        return log.ofAggregate(filter.subject() == null ? "" : filter.subject()).stream()
                .filter(event -> event.association().equals(association)).filter(filter::fits).toList();
    }

    private List<Recorded> read(AssociationId association, LogFilter filter, long after, long upTo) {
        try (var events = log.events(association, after, upTo)) {
            return events.filter(filter::fits).toList();
        }
    }

    private long begin(LogFilter filter) {
        return filter.from() == null ? 0 : firstRecordedFrom(filter.from().minus(CLOCKS_DIFFER));
    }

    private long end(LogFilter filter) {
        return filter.until() == null ? Long.MAX_VALUE : firstRecordedFrom(filter.until().plus(CLOCKS_DIFFER));
    }

    /** By halving: right as far as times rise with positions. */
    private long firstRecordedFrom(Instant time) {
        long low = 0;
        long high = log.head() + 1;
        while (low < high) {
            long middle = (low + high) >>> 1;
            try (var events = log.events(middle - 1, middle)) {
                if (events.findFirst().orElseThrow().recordedAt().isBefore(time)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
        }
        return low;
    }
}
