package nl.kroniek.query.live;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.kroniek.events.AssociationId;
import org.axonframework.eventhandling.Segment;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * How far a view is, from the position documents beside its rows: {@code {_id: "@<segment>", segments, position,
 * associations: {<slug>: position of its last event}}}, one per segment, written after the rows of each batch.
 *
 * @param position global index up to which every segment has seen the log; -1 before that
 * @param associations per association the global index of its last event in the view
 */
record Progression(long position, Map<AssociationId, Long> associations) {

    Progression {
        associations = Map.copyOf(associations);
    }

    /** Slugs begin with a letter or digit, so no row can stand in this range. */
    static Bson documents() {
        return Filters.and(Filters.gte("_id", "@"), Filters.lt("_id", "A"));
    }

    static Progression of(Collection<Document> segments) {
        long lowest = Long.MAX_VALUE;
        int expected = Integer.MAX_VALUE;
        var associations = new HashMap<AssociationId, Long>();
        for (Document segment : segments) {
            lowest = Math.min(lowest, segment.getLong("position"));
            expected = segment.getInteger("segments");
            segment.get("associations", new Document()).forEach(
                    (slug, position) -> associations.merge(new AssociationId(slug), (Long) position, Math::max));
        }
        return new Progression(segments.size() < expected ? -1 : lowest, associations);
    }

    /** Never goes back: what is repeated after a crash was seen before. */
    static UpdateOneModel<Document> advance(Segment segment, long position, Map<AssociationId, Long> seen) {
        var highest = new Document("position", position);
        seen.forEach((association, at) -> highest.append("associations." + association.value(), at));
        return new UpdateOneModel<>(Filters.eq("_id", "@" + segment.getSegmentId()),
                new Document("$max", highest).append("$set", new Document("segments", segment.getMask() + 1)),
                new UpdateOptions().upsert(true));
    }
}
