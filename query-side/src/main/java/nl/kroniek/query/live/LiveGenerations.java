package nl.kroniek.query.live;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.HashMap;
import java.util.Map;
import nl.kroniek.query.view.View;
import org.bson.Document;

/**
 * Which generation of each view people read: the newest one that was switched to, and 0 where that never happened. What
 * is known is remembered, so that a page does not ask; {@link #look} asks.
 */
final class LiveGenerations {

    private final MongoCollection<Document> rebuilds;
    private volatile Map<String, Integer> known = Map.of();

    LiveGenerations(MongoCollection<Document> rebuilds) {
        this.rebuilds = rebuilds;
    }

    <R> Generation<R> of(View<R> view) {
        return new Generation<>(view, known.getOrDefault(view.name(), 0));
    }

    /** Whether any view is read from another generation than before. */
    synchronized boolean look() {
        var found = new HashMap<String, Integer>();
        for (Document rebuild : rebuilds.find(Filters.eq("state", "switched"))
                .projection(Projections.include("view", "generation"))) {
            found.merge(rebuild.getString("view"), rebuild.getInteger("generation"), Math::max);
        }
        boolean other = !found.equals(known);
        known = Map.copyOf(found);
        return other;
    }
}
