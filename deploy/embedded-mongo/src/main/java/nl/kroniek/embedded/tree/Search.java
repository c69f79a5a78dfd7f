package nl.kroniek.embedded.tree;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Chooses by which tree to find what a query asks, and finds the places of the documents that may match. */
record Search(List<Index<Key>> indexes, Visits visits) {

    private static final List<String> ID = List.of("_id");

    /** The stretches of the tree of documents that hold every match, in order. */
    List<Span> places(Document query) {
        List<Condition> conditions = Conditions.of(query);
        Optional<SpanPlan> byId = hasIdIndex() ? SpanPlan.of(ID, conditions, Set.of()) : Optional.empty();
        if (byId.isPresent() && byId.get().columns() > 0) {
            return byId.get().spans();
        }
        TreeIndex best = null;
        SpanPlan plan = null;
        for (Index<Key> index : indexes) {
            if (index instanceof TreeIndex tree) {
                SpanPlan candidate = SpanPlan.of(tree.fields(), conditions, tree.arrays()).orElse(null);
                if (candidate != null && (plan == null || candidate.isBetterThan(plan))) {
                    best = tree;
                    plan = candidate;
                }
            }
        }
        if (best == null || plan == null || byId.isPresent() && !beats(best, plan)) {
            return byId.map(SpanPlan::spans).orElse(List.of(Span.EVERYTHING));
        }
        return places(best, plan);
    }

    /** The lists of collections and of indexes are kept by something else than an _id. */
    private boolean hasIdIndex() {
        return indexes.stream().anyMatch(IdIndex.class::isInstance);
    }

    /**
     * A range of _id is better than half of everything, and worse than the few that share a value of a unique index.
     */
    private static boolean beats(TreeIndex index, SpanPlan plan) {
        return index.isUnique() && plan.columns() > 0;
    }

    private List<Span> places(TreeIndex index, SpanPlan plan) {
        TreeSet<Key> places = new TreeSet<>();
        new TreeScan<>(index.entries(), plan.spans(), false, visits).walk((key, place) -> places.add(place) || true);
        return places.stream().map(place -> new Span(place, place.next(), true)).toList();
    }
}
