package nl.kroniek.query.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kroniek.events.AssociationId;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.Recorded;
import nl.kroniek.query.live.LiveViews;
import nl.kroniek.query.live.StoredView;
import nl.kroniek.query.live.StoredView.StoredRow;
import nl.kroniek.query.replay.Comparison.Part;
import nl.kroniek.query.view.Intake;
import nl.kroniek.query.view.Row;
import nl.kroniek.query.view.RowsInMemory;
import nl.kroniek.query.view.View;

/**
 * Replays the log, exactly as far as the live view has come with each association, and says in which rows the two
 * differ. It begins with an empty view, or with one that was rebuilt up to some position.
 */
public final class Replay {

    private final AtRest live;
    private final LogReader log;

    public Replay(LiveViews live, LogReader log) {
        this.live = new AtRest(live);
        this.log = log;
    }

    /**
     * Compares with a replay from the beginning, in memory.
     *
     * @param associations which associations to compare; rows of others are not even counted
     * @throws LiveIsMovingException when the live view cannot be read at rest
     */
    public <R> Comparison compare(View<R> view, Predicate<AssociationId> associations) {
        return compare(view, associations, new StoredView<>(Map.of(), List.of(), Set.of()), -1);
    }

    /**
     * Compares all associations with a view that was rebuilt, of which nothing may change meanwhile. What the live view
     * has seen since is folded into a copy in memory, so that both stand at the same position.
     *
     * @param position up to which the other view has seen the log
     * @throws LiveIsMovingException when the live view cannot be read at rest, or is not that far
     */
    public <R> Comparison compare(View<R> view, StoredView<R> rebuilt, long position) {
        return compare(view, every -> true, rebuilt, position);
    }

    private <R> Comparison compare(View<R> view, Predicate<AssociationId> associations, StoredView<R> begin,
            long from) {
        long started = System.nanoTime();
        var stored = live.read(view, Math.max(from, furthest(begin)));
        var rows = new RowsInMemory<R>();
        begin.rows().forEach(row -> rows.put(row.row()));
        long position = furthest(stored);
        long done = fold(view, rows, stored.positions(), begin.blocked(), from, position);
        double seconds = (System.nanoTime() - started) / 1e9;
        return new Comparison(view.name(), position, parts(rows, stored.rows(), associations), done,
                Math.max(0, position - from), seconds);
    }

    private static long furthest(StoredView<?> view) {
        return view.positions().values().stream().mapToLong(Long::longValue).max().orElse(-1);
    }

    private <R> long fold(View<R> view, RowsInMemory<R> rows, Map<AssociationId, Long> positions, Set<String> blocked,
            long from, long upTo) {
        long done = 0;
        var intake = new Intake<>(view, blocked);
        try (var events = log.events(from, upTo)) {
            for (Recorded recorded : (Iterable<Recorded>) events::iterator) {
                if (recorded.position() <= positions.getOrDefault(recorded.association(), -1L)) {
                    intake.take(recorded, rows);
                }
                done++;
            }
        }
        return done;
    }

    private static <R> List<Part> parts(RowsInMemory<R> replayed, List<StoredRow<R>> live,
            Predicate<AssociationId> associations) {
        Map<AssociationId, List<Row<R>>> ours = replayed.all().stream()
                .collect(Collectors.groupingBy(Row::association));
        Map<AssociationId, List<StoredRow<R>>> theirs = live.stream()
                .collect(Collectors.groupingBy(stored -> stored.row().association()));
        var all = new TreeSet<>((AssociationId one, AssociationId other) -> one.value().compareTo(other.value()));
        all.addAll(ours.keySet());
        all.addAll(theirs.keySet());
        var parts = new ArrayList<Part>();
        for (AssociationId association : all) {
            if (associations.test(association)) {
                var expected = ours.getOrDefault(association, List.of());
                var here = theirs.getOrDefault(association, List.of());
                parts.add(
                        new Part(association, expected.size(), here.size(), Differences.between(expected, here)));
            }
        }
        return parts;
    }
}
