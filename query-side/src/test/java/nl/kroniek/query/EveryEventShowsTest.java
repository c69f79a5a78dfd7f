package nl.kroniek.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventCatalog;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.EventType;
import nl.kroniek.query.chronicle.Views;
import nl.kroniek.query.view.Moment;
import nl.kroniek.query.view.Row;
import nl.kroniek.query.view.RowStore;
import nl.kroniek.query.view.RowsInMemory;
import nl.kroniek.query.view.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EveryEventShowsTest {

    @Test
    void every_event_of_the_catalog_changes_a_row_of_some_view() {
        assertThat(unseen(Views.ALL, EventSamples.all()))
                .as("events that no view shows; handle them in the projection of their feature").isEmpty();
    }

    @Test
    void an_event_that_no_view_shows_is_found() {
        var withoutRemarks = Views.ALL.stream().filter(view -> !view.equals(Views.REMARKS)).toList();

        assertThat(unseen(withoutRemarks, EventSamples.all())).containsExactly("remark-made", "remark-retracted");
    }

    private static TreeSet<String> unseen(List<View<?>> views, List<Event> events) {
        var unseen = new TreeSet<>(EventCatalog.all().stream().map(EventType::name).toList());
        var stores = new HashMap<View<?>, Counting<?>>();
        long position = 0;
        for (Event event : events) {
            for (View<?> view : views) {
                if (writes(view, event, position, stores)) {
                    EventCatalog.of(event.getClass()).map(EventType::name).ifPresent(unseen::remove);
                }
            }
            position++;
        }
        return unseen;
    }

    @SuppressWarnings("unchecked")
    private static <R> boolean writes(View<R> view, Event event, long position, Map<View<?>, Counting<?>> stores) {
        var store = (Counting<R>) stores.computeIfAbsent(view, any -> new Counting<R>());
        int before = store.written.size();
        view.apply(event, new Moment(event.association(), position, 0, Instant.EPOCH), store);
        return store.written.size() > before;
    }

    private static final class Counting<R> implements RowStore<R> {

        private final RowsInMemory<R> rows = new RowsInMemory<>();
        private final List<Row<R>> written = new ArrayList<>();

        @Override
        public @Nullable Row<R> get(AssociationId association, String id) {
            return rows.get(association, id);
        }

        @Override
        public void put(Row<R> row) {
            rows.put(row);
            written.add(row);
        }
    }
}
