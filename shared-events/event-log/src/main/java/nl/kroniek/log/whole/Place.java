package nl.kroniek.log.whole;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import nl.kroniek.proof.EventLeaf;
import org.bson.BsonDocument;

/** Where an event stands in its aggregate; unique in the log. */
record Place(String aggregate, long sequence) {

    /** A question for so many places is answered from an index on every server. */
    private static final int MOST_IN_ONE_QUESTION = 4_000;

    /** Another question costs about as much as so many places that nobody wanted to know. */
    private static final int FREE = 256;
    private static final int MOST_IN_VAIN = 3;

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
     * Groups that one question can ask about, which is about every aggregate of a group with every sequence of it.
     * Those that are about equally far are put together, so that few places are asked for in vain.
     */
    static List<List<Place>> groups(Collection<Place> places) {
        var groups = new ArrayList<Group>();
        var histories = places.stream().sorted(Comparator.comparingLong(Place::sequence))
                .collect(Collectors.groupingBy(Place::aggregate, LinkedHashMap::new, Collectors.toList()));
        histories.values().forEach(history -> {
            if (groups.isEmpty() || !groups.getLast().takes(history)) {
                groups.add(new Group());
            }
            groups.getLast().add(history);
        });
        return groups.stream().flatMap(group -> group.places.stream()
                .gather(Gatherers.windowFixed(MOST_IN_ONE_QUESTION))).toList();
    }

    /** Aggregates of which one question is asked. */
    private static final class Group {

        private final List<Place> places = new ArrayList<>();
        private final Set<Long> sequences = new HashSet<>();
        private int aggregates;

        boolean takes(List<Place> history) {
            var all = new HashSet<>(sequences);
            history.forEach(place -> all.add(place.sequence));
            long asked = (aggregates + 1L) * all.size();
            return asked <= MOST_IN_ONE_QUESTION
                    && asked <= Math.max(FREE, MOST_IN_VAIN * (places.size() + history.size()));
        }

        void add(List<Place> history) {
            places.addAll(history);
            history.forEach(place -> sequences.add(place.sequence));
            aggregates++;
        }
    }
}
