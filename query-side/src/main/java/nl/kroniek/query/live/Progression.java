package nl.kroniek.query.live;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kroniek.events.AssociationId;
import nl.kroniek.query.view.Parked;
import org.axonframework.eventhandling.Segment;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * How far a view is, from the position documents beside its rows:
 * {@code {_id: "@<segment>/<segments>", segments, position, associations: {<slug>: position of its last event}, parked:
 * {<position>: {association, aggregate, type, cause}}}}, written after the rows of each batch. Such a document stays
 * true for ever: this part of the associations has seen the log up to there. So segments may be split and merged; what
 * the old ones said still counts until the new ones say more.
 *
 * @param position global index up to which every association has seen the log; -1 before that
 * @param associations per association the global index of its last event in the view
 * @param parked what was set apart, in the order of the log
 * @param begun whether anything was written at all; a generation that was dropped has no documents
 */
record Progression(long position, Map<AssociationId, Long> associations, List<Parked> parked, boolean begun) {

    private record Claim(int segment, int segments, long position) {

        static Claim of(Document document) {
            // The first version named its documents "@<segment>".
            var name = document.getString("_id").substring(1).split("/");
            return new Claim(Integer.parseInt(name[0]), document.getInteger("segments"), document.getLong("position"));
        }

        boolean covers(int leaf) {
            return leaf % segments == segment;
        }
    }

    Progression {
        associations = Map.copyOf(associations);
        parked = List.copyOf(parked);
    }

    /** Slugs begin with a letter or digit, so no row can stand in this range. */
    static Bson documents() {
        return Filters.and(Filters.gte("_id", "@"), Filters.lt("_id", "A"));
    }

    static Progression of(Collection<Document> documents) {
        var associations = new HashMap<AssociationId, Long>();
        for (Document document : documents) {
            document.get("associations", new Document()).forEach(
                    (slug, position) -> associations.merge(new AssociationId(slug), (Long) position, Math::max));
        }
        return new Progression(position(documents.stream().map(Claim::of).toList()), associations,
                ParkedDocuments.in(documents), !documents.isEmpty());
    }

    private static long position(List<Claim> claims) {
        int leaves = claims.stream().mapToInt(Claim::segments).max().orElse(1);
        return IntStream.range(0, leaves).mapToLong(leaf -> claims.stream().filter(claim -> claim.covers(leaf))
                .mapToLong(Claim::position).max().orElse(-1)).min().orElse(-1);
    }

    /** Never goes back: what is repeated after a crash was seen before. */
    static UpdateOneModel<Document> advance(Segment segment, long position, Map<AssociationId, Long> seen,
            Collection<Parked> parked) {
        int segments = segment.getMask() + 1;
        var highest = new Document("position", position);
        seen.forEach((association, at) -> highest.append("associations." + association.value(), at));
        var set = new Document("segments", segments);
        parked.forEach(each -> ParkedDocuments.write(each, set));
        return new UpdateOneModel<>(Filters.eq("_id", "@" + segment.getSegmentId() + "/" + segments),
                new Document("$max", highest).append("$set", set),
                new UpdateOptions().upsert(true));
    }
}
