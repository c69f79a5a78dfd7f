package nl.kroniek.query.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kroniek.events.AssociationId;
import nl.kroniek.log.Recorded;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.log.UnreadableEvent;
import org.jspecify.annotations.Nullable;

/**
 * Takes events into a view one by one, and sets apart what it cannot take: such an event changes no row at all, those
 * that happened later to the same thing wait behind it, and all others go on. So one bad event does not stop
 * everybody's view.
 */
public final class Intake<R> {

    /** More than this is not one bad event but a bad program: then the view stands still. */
    private static final int MOST = 1_000;

    private final View<R> view;
    private final Set<String> blocked;
    private final List<Parked> parked = new ArrayList<>();

    /** @param blocked aggregates of which an event was set apart before */
    public Intake(View<R> view, Set<String> blocked) {
        this.view = view;
        this.blocked = new HashSet<>(blocked);
    }

    /** What this intake set apart, in the order of the log. */
    public List<Parked> parked() {
        return List.copyOf(parked);
    }

    /** @throws RuntimeException what the store itself throws: that is no fault of the event */
    public void take(Recorded recorded, RowStore<R> store) {
        switch (recorded) {
            case RecordedEvent event -> {
                if (view.shows(event.event().getClass())) {
                    take(event, store);
                }
            }
            case UnreadableEvent event -> {
                if (view.mayShow(event.type())) {
                    setApart(Parked.unread(event),
                            new IllegalStateException("event " + event.position() + ": " + event.cause()));
                }
            }
        }
    }

    private void take(RecordedEvent event, RowStore<R> store) {
        if (blocked.contains(event.aggregateId())) {
            parked.add(Parked.waiting(event));
            return;
        }
        var changes = new Changes<>(store);
        try {
            view.apply(event.event(), new Moment(event.association(), event.position(), event.sequence(),
                    event.recordedAt()), changes);
        } catch (StoreFailed failed) {
            throw failed.fault;
        } catch (RuntimeException fault) {
            setApart(Parked.failed(event, fault), fault);
            return;
        }
        changes.rows.values().forEach(store::put);
    }

    private void setApart(Parked event, RuntimeException fault) {
        if (blocked.size() >= MOST && !blocked.contains(event.aggregate())) {
            throw fault;
        }
        blocked.add(event.aggregate());
        parked.add(event);
    }

    private static final class StoreFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final RuntimeException fault;

        StoreFailed(RuntimeException fault) {
            super(fault);
            this.fault = fault;
        }
    }

    /** The rows that one event changes, until it is sure that it changes all of them. */
    private static final class Changes<R> implements RowStore<R> {

        private record Key(AssociationId association, String id) {}

        private final RowStore<R> store;
        private final Map<Key, Row<R>> rows = new LinkedHashMap<>();

        Changes(RowStore<R> store) {
            this.store = store;
        }

        @Override
        public @Nullable Row<R> get(AssociationId association, String id) {
            var changed = rows.get(new Key(association, id));
            try {
                return changed == null ? store.get(association, id) : changed;
            } catch (RuntimeException fault) {
                throw new StoreFailed(fault);
            }
        }

        @Override
        public void put(Row<R> row) {
            rows.put(new Key(row.association(), row.id()), row);
        }
    }
}
