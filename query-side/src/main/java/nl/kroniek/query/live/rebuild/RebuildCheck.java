package nl.kroniek.query.live.rebuild;

import nl.kroniek.query.replay.Rebuild;
import java.util.HashSet;
import java.util.Set;
import nl.kroniek.events.AssociationId;
import nl.kroniek.query.live.Generation;
import nl.kroniek.query.live.LiveViews;
import nl.kroniek.query.replay.Rebuild.Outcome;
import nl.kroniek.query.replay.Comparisons;
import nl.kroniek.query.replay.Replay;

/** Compares what was rebuilt with the live view, at the same position, and keeps what was found. */
final class RebuildCheck {

    private final LiveViews views;
    private final Replay replay;
    private final Comparisons comparisons;
    private final RebuildDocuments documents;

    RebuildCheck(LiveViews views, Replay replay, Comparisons comparisons, RebuildDocuments documents) {
        this.views = views;
        this.replay = replay;
        this.comparisons = comparisons;
        this.documents = documents;
    }

    /** Nothing may write to the generation meanwhile. */
    <R> void compare(Rebuild rebuild, Generation<R> generation) {
        var rows = views.stored(generation);
        var comparison = replay.compare(generation.view(), rows.all(), rows.position());
        Set<AssociationId> associations = new HashSet<>(rows.positions().keySet());
        associations.addAll(views.associations(generation.view()));
        comparisons.keep(comparison, associations, rebuild.askedBy(), rebuild.generation());
        documents.compared(rebuild,
                comparison.parts().stream().map(part -> new Outcome(part.association(), part.rows(), part.liveRows(),
                        part.differences().size())).toList(),
                comparison.position());
    }
}
