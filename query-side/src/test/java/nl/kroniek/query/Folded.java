package nl.kroniek.query;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kroniek.events.Event;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.chronicle.Fold;
import nl.kroniek.query.chronicle.Views;

/** Given these events, what do the views show? The projections are reached as replay and time travel reach them. */
public final class Folded {

    private Folded() {}

    public static Chronicle given(Event... events) {
        return given(List.of(events));
    }

    public static Chronicle given(List<? extends Event> events) {
        var fold = new Fold(Views.ALL);
        var sequences = new HashMap<String, Long>();
        long position = 0;
        for (Event event : events) {
            var aggregate = Aggregates.of(event);
            fold.add(new RecordedEvent(position, position, "event-" + position, aggregate,
                    sequences.merge(aggregate, 0L, (was, one) -> was + 1), Instant.EPOCH, event, Map.of()));
            position++;
        }
        return Chronicle.of(events.getFirst().association(), fold.position(), fold);
    }
}
