package nl.kroniek.query.replay;

import java.util.List;
import java.util.function.Predicate;
import nl.kroniek.events.AssociationId;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.query.chronicle.Fold;
import nl.kroniek.query.live.LiveViews;
import nl.kroniek.query.view.View;

/**
 * Replays the log into an empty view, in memory, exactly as far as the live one has come with each association, and says
 * in which rows the two differ.
 */
public final class Replay {

    private final AtRest live;
    private final LogReader log;

    public Replay(LiveViews live, LogReader log) {
        this.live = new AtRest(live);
        this.log = log;
    }

    /**
     * @param associations which associations to compare; rows of others are not even counted
     * @throws LiveIsMovingException when the live view cannot be read at rest
     */
    public <R> Comparison compare(View<R> view, Predicate<AssociationId> associations) {
        long begin = System.nanoTime();
        var stored = live.read(view);
        var fold = new Fold(List.of(view));
        long position = stored.positions().values().stream().mapToLong(Long::longValue).max().orElse(-1);
        long done = 0;
        try (var events = log.events(-1, position)) {
            for (RecordedEvent event : (Iterable<RecordedEvent>) events::iterator) {
                if (event.position() <= stored.positions().getOrDefault(event.event().association(), -1L)) {
                    fold.add(event);
                }
                done++;
            }
        }
        var replayed = fold.rows(view).all().stream().filter(row -> associations.test(row.association())).toList();
        var found = stored.rows().stream().filter(row -> associations.test(row.row().association())).toList();
        var differences = Differences.between(replayed, found);
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Comparison(view.name(), position, differences.isEmpty(), differences, replayed.size(), found.size(),
                done, position + 1, seconds, Math.round(done / seconds));
    }
}
