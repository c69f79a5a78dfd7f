package nl.kroniek.log.whole;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kroniek.proof.EventLeaf;
import org.bson.BsonDocument;

/** Where an event stands in its aggregate; unique in the log. */
record Place(String aggregate, long sequence) {

    /** A question for so many places is answered from an index on every server. */
    private static final int MOST_IN_ONE_QUESTION = 4_000;

    static Place of(EventLeaf event) {
        return new Place(event.agg(), event.seq());
    }

    static Place of(BsonDocument event) {
        return new Place(event.getString("agg").getValue(), event.getNumber("seq").longValue());
    }

    Place before() {
        return new Place(aggregate, sequence - 1);
    }

    /**
     * Groups that one question can ask about, which is about every aggregate of a group with every sequence of it. Those
     * that are equally far are put together, so that few places are asked for in vain.
     */
    static List<List<Place>> groups(Collection<Place> places) {
        var groups = new ArrayList<List<Place>>();
        var group = new ArrayList<Place>();
        Set<String> aggregates = new HashSet<>();
        Set<Long> sequences = new HashSet<>();
        for (var place : places.stream().sorted(Comparator.comparingLong(Place::sequence)).toList()) {
            aggregates.add(place.aggregate);
            sequences.add(place.sequence);
            if ((long) aggregates.size() * sequences.size() > MOST_IN_ONE_QUESTION) {
                groups.add(List.copyOf(group));
                group.clear();
                aggregates = new HashSet<>(Set.of(place.aggregate));
                sequences = new HashSet<>(Set.of(place.sequence));
            }
            group.add(place);
        }
        if (!group.isEmpty()) {
            groups.add(List.copyOf(group));
        }
        return groups;
    }
}
