package nl.kroniek.query.replay;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kroniek.events.AssociationId;
import nl.kroniek.query.live.Archive;
import nl.kroniek.query.replay.Comparison.Part;
import nl.kroniek.query.view.View;
import org.jspecify.annotations.Nullable;

/**
 * Compares when somebody asks, and keeps what was found: for each association apart, so that nobody reads of another.
 */
public final class Comparisons {

    static final int DIFFERENCES_KEPT = 100;

    private final Replay replay;
    private final Archive<KeptComparison> archive;
    private final Clock clock;
    private final AtomicInteger number = new AtomicInteger();

    public Comparisons(Replay replay, Archive<KeptComparison> archive, Clock clock) {
        this.replay = replay;
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * Replays the view in memory and compares.
     *
     * @param by account of who asks
     * @throws LiveIsMovingException when the live view cannot be read at rest
     */
    public <R> Comparison compare(View<R> view, Collection<AssociationId> associations, String by) {
        var comparison = replay.compare(view, associations::contains);
        keep(comparison, associations, by, null);
        return comparison;
    }

    /** @param rebuild the generation that was compared with */
    public void keep(Comparison comparison, Collection<AssociationId> associations, String by,
            @Nullable Integer rebuild) {
        var at = clock.instant();
        // Two in the same millisecond must not take each other's place.
        var key = String.format(Locale.ROOT, "%013d-%03d", at.toEpochMilli(), number.getAndIncrement() % 1_000);
        for (AssociationId association : associations) {
            var part = comparison.parts().stream().filter(each -> each.association().equals(association)).findFirst()
                    .orElseGet(() -> new Part(association, 0, 0, List.of()));
            archive.keep(prefix(comparison.view(), association) + key,
                    new KeptComparison(key, association, comparison.view(), at, by, rebuild, comparison.position(),
                            part.rows(), part.liveRows(), part.differences().size(),
                            part.differences().stream().limit(DIFFERENCES_KEPT).toList(), comparison.done(),
                            comparison.seconds()));
        }
    }

    /** The newest first. */
    public List<KeptComparison> last(View<?> view, AssociationId association, int most) {
        return archive.newest(prefix(view.name(), association), most);
    }

    public Optional<KeptComparison> find(View<?> view, AssociationId association, String key) {
        return archive.find(prefix(view.name(), association) + key);
    }

    private static String prefix(String view, AssociationId association) {
        return association.value() + "/" + view + "/";
    }
}
