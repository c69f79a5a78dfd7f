package nl.kroniek.log.whole;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.proof.EventLeaf;
import nl.kroniek.proof.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What a page of the log adds to the history of one aggregate.
 *
 * @param events in the order of the log
 */
record History(List<Placed> events) {

    /** An event and the commit it stands in. */
    record Placed(EventLeaf event, long ordinal) {

        Place place() {
            return Place.of(event);
        }
    }

    static Collection<History> of(List<StoredCommit> page) {
        var histories = new LinkedHashMap<String, History>();
        page.forEach(commit -> commit.events().forEach(event -> histories
                .computeIfAbsent(event.agg(), agg -> new History(new ArrayList<>())).events
                .add(new Placed(event, commit.ordinal()))));
        return histories.values();
    }

    /** The place that must be taken earlier in the log. */
    Place beforeTheFirst() {
        return events.get(0).place().before();
    }

    /**
     * The first of these events that another has the place of, or that follows nothing.
     *
     * @param own which commits hold these events
     * @param before which commits hold what comes before the first
     */
    Optional<LogFault> fault(Map<Place, TreeSet<Long>> own, Map<Place, TreeSet<Long>> before) {
        long last = -1;
        for (var placed : events) {
            long seq = placed.event().seq();
            boolean first = placed == events.get(0);
            var broken = LogFault.of(placed.ordinal(), Fault.SEQUENCE, placed.event().agg(), seq);
            var fault = ByIndex.alone(own.get(placed.place()), placed.ordinal(), "ev.agg, ev.seq", broken);
            if (fault != null) {
                return Optional.of(fault);
            }
            boolean follows = first
                    ? seq == 0 || isBefore(before.get(beforeTheFirst()), placed.ordinal())
                    : seq == last + 1;
            // An event that belongs to no aggregate has no history.
            if (!follows && !placed.event().aggType().isEmpty()) {
                return Optional.of(broken);
            }
            last = seq;
        }
        return Optional.empty();
    }

    private static boolean isBefore(@Nullable TreeSet<Long> holders, long ordinal) {
        return holders != null && holders.getFirst() < ordinal;
    }
}
