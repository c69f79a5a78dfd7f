package nl.kroniek.query.replay;

import java.time.Instant;
import java.util.List;
import nl.kroniek.events.AssociationId;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison found in one association, as it is kept.
 *
 * @param key of this comparison among those of the view and the association; later ones sort after it
 * @param by account of who asked
 * @param rebuild the generation that the live view was compared with; null for a replay in memory
 * @param position global index up to which both were compared
 * @param rows rows after the replay
 * @param liveRows rows in the live view
 * @param found number of differences
 * @param differences the first of them, at most {@link Comparisons#DIFFERENCES_KEPT}
 * @param events that were read
 * @param seconds how long it took
 */
public record KeptComparison(String key, AssociationId association, String view, Instant at, String by,
        @Nullable Integer rebuild, long position, long rows, long liveRows, int found, List<Difference> differences,
        long events, double seconds) {

    public KeptComparison {
        differences = List.copyOf(differences);
    }

    public boolean same() {
        return found == 0;
    }
}
