package nl.kroniek.query.view;

import java.util.List;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventCatalog;

/**
 * A view: a name, the type of its rows, and the projections that fill them.
 *
 * @param name as in the collection {@code view_<name>} and the processor of that name
 */
public record View<R>(String name, Class<R> rowType, List<Part<?, R>> parts) {

    /** One feature's share in a view. */
    public record Part<E extends Event, R>(Class<E> events, Projection<? super E, R> projection) {

        void apply(Event event, Moment moment, Rows<R> rows) {
            if (events.isInstance(event)) {
                projection.on(events.cast(event), moment, rows);
            }
        }
    }

    public View {
        parts = List.copyOf(parts);
    }

    /** Whether events of this type can change the view. */
    public boolean shows(Class<? extends Event> type) {
        return parts.stream().anyMatch(part -> part.events().isAssignableFrom(type));
    }

    /**
     * Whether an event of this name, of which nothing else can be read, might change the view. A name that this program
     * does not know might change any: a view that kept silent about it would look whole and need not be.
     */
    boolean mayShow(String name) {
        return EventCatalog.of(name).map(known -> shows(known.type())).orElse(true);
    }

    /** Folds one event into the rows. Harmless when repeated: a row ignores what it already reflects. */
    public void apply(Event event, Moment moment, RowStore<R> store) {
        var rows = new RowsAtMoment<>(store, moment);
        parts.forEach(part -> part.apply(event, moment, rows));
    }
}
